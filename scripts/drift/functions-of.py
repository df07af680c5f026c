# What functions and classes of Python sources do, without how it is written: comments, docstrings,
# annotations and formatting make no difference. Reads [{"text", "names"}] as JSON and answers with
# {name: {"digest", "text"}} for each, null for what is not there.
import ast
import hashlib
import json
import sys

UNIMPORTANT = {"annotation", "returns", "ctx", "kind", "type_comment", "type_ignores", "type_params"}


def is_docstring(node):
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def plain(node):
    """The tree as lists. Fields that are empty are left out, as versions of Python do or do not."""
    if isinstance(node, list):
        return [plain(one) for one in node if not is_docstring(one)]
    if not isinstance(node, ast.AST):
        return repr(node)
    fields = ((name, getattr(node, name, None)) for name in sorted(node._fields))
    kept = ((n, v) for n, v in fields if n not in UNIMPORTANT and v is not None and v != [])
    return [type(node).__name__, *([name, plain(value)] for name, value in kept)]


def named(body):
    """What a module or class defines, by name."""
    for node in body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name, node
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from ((one.id, node) for one in targets if isinstance(one, ast.Name))
        elif isinstance(node, (ast.If, ast.Try)):
            for name, inner in named(node.body):
                # A constant that hangs on the platform is taken with its condition.
                yield name, (node if isinstance(inner, (ast.Assign, ast.AnnAssign)) else inner)


def find(tree, path):
    node = tree
    for name in path.split("."):
        node = dict(named(getattr(node, "body", []))).get(name)
        if node is None:
            return None
    return node


class WithoutDocstrings(ast.NodeTransformer):
    def generic_visit(self, node):
        super().generic_visit(node)
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [one for one in body if not is_docstring(one)] or [ast.Pass()]
        return node


def described(node):
    if node is None:
        return None
    digest = hashlib.sha256(json.dumps(plain(node)).encode()).hexdigest()[:16]
    return {"digest": digest, "text": ast.unparse(WithoutDocstrings().visit(node)) + "\n"}


def answers(source):
    tree = ast.parse(source["text"])
    return {name: described(find(tree, name)) for name in source["names"]}


print(json.dumps([answers(source) for source in json.load(sys.stdin)]))
