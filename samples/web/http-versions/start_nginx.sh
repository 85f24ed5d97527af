# run-by: versions.console
# nginx with everything it needs in this folder: the configuration is named as the first word.
exec nginx -p . -c "$1"
