# --8<-- [start:page]
from string import Template

from tiny import render

PAGE = "<h1>$title</h1>"
title = "<script>steal()</script>"

print(Template(PAGE).substitute(title=title))
print(render(PAGE, title=title))
# --8<-- [end:page]
