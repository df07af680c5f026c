# The peer of read-all.ts: the same extraction with CPython's own parser, as anyone would write it.
import ast
import json
import os
import resource
import sys
import time

DIRECTIVES = {"version", "license", "maintainers", "depends_on", "variant", "patch", "resource"}


def value(node):
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None


def directives(body, when, found):
    for statement in body:
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            call = statement.value
            if isinstance(call.func, ast.Name) and call.func.id in DIRECTIVES:
                arguments = [value(argument) for argument in call.args]
                keywords = {keyword.arg: value(keyword.value) for keyword in call.keywords}
                found[call.func.id].append((arguments, keywords, when, call.lineno, call.col_offset, call.end_lineno))
        elif isinstance(statement, ast.With):
            conditions = [value(item.context_expr.args[0]) for item in statement.items if isinstance(item.context_expr, ast.Call) and item.context_expr.args]
            directives(statement.body, when + conditions, found)
        elif isinstance(statement, (ast.For, ast.If, ast.Try)):
            directives(statement.body + statement.orelse, when, found)


def read(text):
    recipes = []
    for node in ast.parse(text).body:
        if not isinstance(node, ast.ClassDef):
            continue
        found = {name: [] for name in DIRECTIVES}
        directives(node.body, [], found)
        attributes, methods = {}, []
        for statement in node.body:
            if isinstance(statement, ast.Assign):
                for target in statement.targets:
                    if isinstance(target, ast.Name):
                        attributes[target.id] = value(statement.value)
            elif isinstance(statement, ast.FunctionDef):
                methods.append(statement.name)
        recipes.append((node.name, [ast.unparse(base) for base in node.bases], attributes, methods, found))
    return recipes


folder = sys.argv[1]
start = time.perf_counter()
counts = {"recipes": 0, "versions": 0, "keywords": 0}
for name in sorted(os.listdir(folder)):
    path = os.path.join(folder, name, "package.py")
    if os.path.isfile(path):
        with open(path, encoding="utf-8") as file:
            classes = read(file.read())
        counts["recipes"] += 1
        for recipe in classes:
            counts["versions"] += len(recipe[4]["version"])
            counts["keywords"] += sum(len(call[1]) + max(0, len(call[0]) - 1) for call in recipe[4]["version"])
seconds = time.perf_counter() - start
print(json.dumps({**counts, "seconds": seconds, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000}))
