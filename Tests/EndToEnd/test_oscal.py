"""Every guideline as an OSCAL catalog, judged by NIST's own schema."""

import json
import pathlib
import subprocess
import uuid

import jsonschema_rs
import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = REPOSITORY / ".build" / "debug" / "kanalvakt"
PROFILES = sorted(path.stem for path in (REPOSITORY / "Sources" / "Guidelines" / "Profiles").glob("*.yaml"))
SCHEMA = json.loads((pathlib.Path(__file__).parent / "Schemas" / "oscal_catalog_schema.json").read_text())
JUDGE = jsonschema_rs.Draft7Validator(SCHEMA, validate_formats=True)


def export(guideline):
    result = subprocess.run(
        [PROGRAM, "guideline", "export", guideline, "--format", "oscal"], capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("guideline", PROFILES)
def test_a_guideline_is_a_catalog(guideline):
    faults = [f"{list(fault.instance_path)}: {fault.message}" for fault in JUDGE.iter_errors(json.loads(export(guideline)))]
    assert faults == []


def test_a_guideline_of_unruly_texts_is_a_catalog(tmp_path):
    """What somebody may write in a profile: markup, braces, line breaks, odd characters, an address that is none."""
    texts = ["*a* [b](c) {{ insert: param, d }}", "rad ett\n\nrad två", "\u202ehöger", "a\u2028b", "`|<b>&#", "a" * 400, "é ~^"]
    questions = ["kommun", "titel", "beslutades-av", "arendenummer", "dokumentansvarig", "samordnare", "namnd"]
    answers = {**dict(zip(questions, texts)), "kortnamn": "9by", "bokstaver": "PRO", "webbplats": "https://www.provby.se",
               "status": "beslutat", "datum": "0001-01-01", "epost": "ingen adress", "telefon": "fråga växeln",
               "styrdokument": texts, "tas-bort": "reklam", "svarstid-lasning": texts[0]}
    (tmp_path / "svar.yaml").write_text(json.dumps(answers))
    profile = tmp_path / "utkast.yaml"
    made = subprocess.run(
        [PROGRAM, "guideline", "new", "--answers", tmp_path / "svar.yaml", "--out", profile], capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    faults = [f"{list(fault.instance_path)}: {fault.message}" for fault in JUDGE.iter_errors(json.loads(export(profile)))]
    assert faults == []


def test_the_same_guideline_gives_the_same_file():
    assert export("hallsberg") == export("hallsberg")


def test_identifiers_are_made_from_names():
    space = uuid.UUID("8e1c5b0a-3f67-4d92-a45d-c72091b63e58")
    assert json.loads(export("hallsberg"))["catalog"]["uuid"] == str(uuid.uuid5(space, "hallsberg/1/catalog"))


def test_the_judge_refuses_what_is_no_catalog():
    catalog = json.loads(export("hallsberg"))
    catalog["catalog"]["groups"][0]["controls"][0]["id"] = "8.1 inte en token"
    assert not JUDGE.is_valid(catalog)
