"""What the manual says of batch systems and Kubernetes is what their tools, and dask's commands, take."""

import re
import subprocess
import sys

import pytest
import yaml

from tests.conftest import ROOT
from tests.test_readme import blocks

PAGE = ROOT / "docs" / "how-to" / "cluster.md"


def block(language: str, having: str) -> str:
    return next(text for kind, text in blocks(PAGE) if kind == language and having in text)


def test_a_job_of_a_batch_system_starts_workers_that_have_certificates(tmp_path):
    names: dict = {"__name__": "page"}
    exec(block("python", "dask_jobqueue"), names)
    with names["batch"](tmp_path, interface="lo") as cluster:
        script = cluster.job_script()
    assert "#SBATCH --cpus-per-task=16\n#SBATCH --mem=64G\n#SBATCH -t 08:00:00\n" in script
    workers = script[script.index("\nexa warmup\n") :]
    assert re.search(r" tls://127\.0\.0\.1:\d+ .*--nthreads 1 .*--nworkers 16 ", workers)
    files = re.findall(r"--tls-(?:ca-file|cert|key) (\S+)", workers)
    assert len(files) == 3
    assert all(str(tmp_path) in file for file in files)


@pytest.fixture(scope="module")
def manifests() -> list[dict]:
    return list(yaml.safe_load_all(block("yaml", "Deployment")))


def test_pods_are_found_by_the_names_that_they_have(manifests):
    service, scheduler, worker = manifests
    for deployment in (scheduler, worker):
        wanted = deployment["spec"]["selector"]["matchLabels"]
        assert wanted == deployment["spec"]["template"]["metadata"]["labels"]
    assert service["spec"]["selector"] == scheduler["spec"]["selector"]["matchLabels"]
    (container,) = worker["spec"]["template"]["spec"]["containers"]
    (port,) = service["spec"]["ports"]
    assert container["command"][2] == f"tcp://{service['metadata']['name']}:{port['port']}"


def test_dask_takes_the_options_of_the_pods(manifests):
    for deployment in manifests[1:]:
        (container,) = deployment["spec"]["template"]["spec"]["containers"]
        command = container["command"]
        told = subprocess.run(
            [sys.executable, "-m", "dask", command[1], "--help"], capture_output=True, text=True, check=True
        ).stdout
        assert all(option in told for option in command if option.startswith("--"))
