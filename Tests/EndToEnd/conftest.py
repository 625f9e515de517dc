"""What the end-to-end tests stand on: a real WordPress, a real chromium and a fresh installation for each engine."""

import json
import os
import pathlib
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid

import pytest
from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = REPOSITORY / ".build" / "debug" / "kanalvakt"
PASSWORD = "ett-gott-losenord-2026"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until(condition, what, seconds=60):
    """Asks again until the condition holds; fails with what was waited for."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.2)
    raise AssertionError(f"waited {seconds} s in vain for {what}")


class WordPress:
    """A real site, driven as its citizens and its administrator would."""

    def __init__(self, folder):
        self.folder = folder
        out = subprocess.run(
            [REPOSITORY / "Scripts" / "wordpress-site", "start", "--folder", folder, "--for", str(os.getpid())],
            check=True, capture_output=True, text=True, timeout=180).stdout
        self.settings = dict(line.split("=", 1) for line in out.splitlines() if "=" in line)
        self.address = self.settings["WP_URL"]

    def stop(self):
        subprocess.run([REPOSITORY / "Scripts" / "wordpress-site", "stop", "--folder", self.folder], check=False)

    def post_id(self):
        return self.rest("GET", "/wp/v2/posts?per_page=1")[0]["id"]

    def citizen_comments(self, author, text, parent=0):
        """Fills in the public form, signed in nowhere."""
        form = urllib.parse.urlencode({
            "comment_post_ID": self.post_id(), "comment_parent": parent, "author": author,
            "email": "medborgare@example.test", "url": "", "comment": text}).encode()
        opener = urllib.request.build_opener(NoRedirect)
        try:
            opener.open(urllib.request.Request(self.address + "/wp-comments-post.php", data=form), timeout=30)
        except urllib.error.HTTPError as answer:
            assert answer.code == 302, f"WordPress answered the citizen with {answer.code}"

    def comments(self, status="approve"):
        return self.rest("GET", f"/wp/v2/comments?per_page=100&status={status}&context=edit")

    def rest(self, method, path, body=None):
        import base64
        secret = f"{self.settings['WP_ADMIN_USER']}:{self.settings['WP_ADMIN_APP_PASSWORD']}"
        request = urllib.request.Request(
            self.address + "/wp-json" + path, method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json",
                     "Authorization": "Basic " + base64.b64encode(secret.encode()).decode()})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Installation:
    """One Kanalvakt, used through its command line and its web pages."""

    def __init__(self, folder, database_url=None):
        self.folder = folder
        self.environment = dict(os.environ, KANALVAKT_DATA=str(folder), LANG="sv_SE.UTF-8", KANALVAKT_ALLOW_NETWORKS="loopback")
        if database_url:
            self.environment["KANALVAKT_DATABASE_URL"] = database_url
        self.server = None
        self.address = None

    def run(self, *arguments, stdin=None, refused=False):
        result = subprocess.run(
            [PROGRAM, *map(str, arguments)], env=self.environment, input=stdin,
            capture_output=True, text=True, timeout=180)
        if refused:
            assert result.returncode != 0, result.stdout
            return result.stderr
        assert result.returncode == 0, f"kanalvakt {' '.join(map(str, arguments))}: {result.stderr}"
        return result.stdout

    def json(self, *arguments, **how):
        return json.loads(self.run(*arguments, "--json", **how))

    def serve(self):
        port = free_port()
        self.address = f"http://127.0.0.1:{port}"
        self.server = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(port)], env=self.environment,
            stdout=open(self.folder.parent / "server.log", "ab"), stderr=subprocess.STDOUT)
        wait_until(lambda: self.answers("/status"), "the server to answer")

    def answers(self, path):
        try:
            return urllib.request.urlopen(self.address + path, timeout=5).status == 200
        except OSError:
            return False

    def stop(self):
        if self.server:
            self.server.terminate()
            self.server.wait(timeout=30)
            self.server = None


@pytest.fixture(scope="session")
def wordpress(tmp_path_factory):
    site = WordPress(tmp_path_factory.mktemp("wordpress") / "site")
    yield site
    site.stop()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory):
    """A private cluster on loopback, as another user where we are root, since PostgreSQL refuses root."""
    folder = tmp_path_factory.mktemp("postgres")
    programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
    as_other = []
    if os.geteuid() == 0:
        for part in [folder, *folder.parents]:
            if part == pathlib.Path("/tmp"):
                break
            part.chmod(0o755)
        shutil.chown(folder, "postgres", "postgres")
        as_other = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
    port = free_port()
    run = lambda *command: subprocess.run([*as_other, *map(str, command)], check=True, cwd="/", stdout=subprocess.DEVNULL)
    run(programs / "initdb", "-D", folder / "data", "-A", "trust", "-U", "postgres", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync")
    run(programs / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log",
        "-o", f"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off", "start")
    def fresh():
        """A database of its own for each installation."""
        name = f"kanalvakt_{uuid.uuid4().hex}"
        run(programs / "createdb", "-h", "127.0.0.1", "-p", port, "-U", "postgres", name)
        return f"postgres://postgres@127.0.0.1:{port}/{name}"

    yield fresh
    run(programs / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as driver:
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        yield driver.chromium.launch(
            executable_path=program, args=["--no-sandbox"] if os.geteuid() == 0 else [])


@pytest.fixture(params=["sqlite", "postgres"])
def installation(request, tmp_path):
    url = request.getfixturevalue("postgres")() if request.param == "postgres" else None
    installation = Installation(tmp_path / "data", url)
    yield installation
    installation.stop()
