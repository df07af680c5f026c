# Which of the texts on stdin (a JSON list) the Python library `license-expression` takes for SPDX
# expressions, as a JSON list of booleans; that it knows by another name counts as no.
import json
import sys

from license_expression import get_spdx_licensing

licensing = get_spdx_licensing()


def valid(text):
    try:
        return not licensing.validate(text, strict=True).errors
    except Exception:
        return False


print(json.dumps([valid(text) for text in json.load(sys.stdin)]))
