<?php

// run-by: blackbox.console
// --8<-- [start:kernel]
declare(strict_types=1);

namespace App;

use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpKernel\Kernel as BaseKernel;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;

final class Kernel extends BaseKernel
{
    use MicroKernelTrait;

    public function registerBundles(): iterable
    {
        yield new FrameworkBundle();
    }

    protected function configureContainer(ContainerConfigurator $container): void
    {
        $container->extension('framework', ['test' => $this->environment === 'test']);
        $container->parameters()->set('env(CATALOG_FILE)', $this->getProjectDir() . '/books.sqlite');
        $services = $container->services()->defaults()->autowire()->autoconfigure();
        $services->load('App\\', __DIR__)->exclude([__FILE__, __DIR__ . '/NewBook.php']);
        $services->set(Catalog::class)->arg('$file', '%env(CATALOG_FILE)%');
    }

    protected function configureRoutes(RoutingConfigurator $routes): void
    {
        $routes->import(__DIR__ . '/BookController.php', 'annotation');
    }
}
// --8<-- [end:kernel]
