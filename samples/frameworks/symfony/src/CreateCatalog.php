<?php

// run-by: blackbox.console
// --8<-- [start:command]
declare(strict_types=1);

namespace App;

use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'app:create-catalog')]
final class CreateCatalog extends Command
{
    public function __construct(private readonly Catalog $catalog)
    {
        parent::__construct();
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $this->catalog->createTable();
        $this->catalog->add('Tide Tables', 1200);
        $this->catalog->add('Salt and Signal', 1850);
        return Command::SUCCESS;
    }
}
// --8<-- [end:command]
