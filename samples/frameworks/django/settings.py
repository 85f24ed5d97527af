# run-by: blackbox.console
# --8<-- [start:settings]
import os

SECRET_KEY = os.environ.get("SECRET_KEY", "only for development")
DEBUG = os.environ.get("DEBUG") == "yes"
ALLOWED_HOSTS = ["localhost", "127.0.0.1"]
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["books"]
MIDDLEWARE = [
    "middleware.request_id",
    "middleware.errors_as_json",
    "django.middleware.common.CommonMiddleware",
]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.db", "OPTIONS": {"timeout": 20}}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATA_UPLOAD_MAX_MEMORY_SIZE = 10_000
# --8<-- [end:settings]
