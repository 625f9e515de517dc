#!/usr/bin/env python3
"""Checks what a Kanalvakt ledger proves, without Kanalvakt.

  check_ledger.py checkpoint FILE --key KEY      a signed checkpoint
  check_ledger.py proof FILE --key KEY           an entry's proof (JSON, .tlog-proof, or the printed text)
  check_ledger.py consistency FILE --key KEY     that a ledger only grew (JSON)
  check_ledger.py log FOLDER --key KEY           a whole exported ledger (C2SP tlog-tiles)
  check_ledger.py commitment FILE --salt HEX     the commitment to a file, to compare with an entry

KEY is the ledger's public key, name+id+base64, which you must have from a source that you trust.
Needs nothing but Python's standard library and openssl. Exit status 0 means that everything holds.
Sources: RFC 6962, RFC 9162 section 2.1, c2sp.org/signed-note, tlog-checkpoint, tlog-proof, tlog-tiles.
"""
import argparse
import base64
import hashlib
import hmac
import json
import pathlib
import subprocess
import sys
import tempfile


def sha256(data):
    return hashlib.sha256(data).digest()


def leaf_hash(entry):
    return sha256(b"\x00" + entry)


def node_hash(left, right):
    return sha256(b"\x01" + left + right)


def demand(holds, sentence):
    if not holds:
        sys.exit("DOES NOT HOLD: " + sentence)


# Signed checkpoints (c2sp.org/signed-note, c2sp.org/tlog-checkpoint)

def ed25519_holds(public_key, message, signature):
    """Asks openssl. The twelve bytes say in DER that an Ed25519 key follows (RFC 8410)."""
    der = bytes.fromhex("302a300506032b6570032100") + public_key
    pem = b"-----BEGIN PUBLIC KEY-----\n" + base64.b64encode(der) + b"\n-----END PUBLIC KEY-----\n"
    with tempfile.TemporaryDirectory() as folder:
        files = {name: pathlib.Path(folder, name) for name in ("key", "message", "signature")}
        files["key"].write_bytes(pem)
        files["message"].write_bytes(message)
        files["signature"].write_bytes(signature)
        command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", files["key"], "-rawin",
                   "-in", files["message"], "-sigfile", files["signature"]]
        return subprocess.run(command, capture_output=True).returncode == 0


def check_note(note, key):
    """Returns the size and the root that the key has signed."""
    name, key_id, encoded = key.split("+", 2)
    typed = base64.b64decode(encoded, validate=True)
    demand(len(typed) == 33 and typed[0] == 1, "the key is no Ed25519 key")
    demand(sha256(name.encode() + b"\n" + typed)[:4].hex() == key_id, "the key's parts contradict each other")
    text, _, signatures = note.strip("\n").rpartition("\n\n")
    text += "\n"
    found = False
    for line in signatures.splitlines():
        dash, signer, data = line.split(" ")
        data = base64.b64decode(data, validate=True)
        if dash == "\u2014" and signer == name and data[:4].hex() == key_id:
            demand(ed25519_holds(typed[1:], text.encode(), data[4:]), "the signature is false")
            found = True
    demand(found, "the key has not signed this checkpoint")
    origin, size, root = text.splitlines()[:3]
    demand(origin == name, "the checkpoint belongs to another ledger: " + origin)
    return int(size), base64.b64decode(root, validate=True)


# Proofs (RFC 9162, sections 2.1.3.2 and 2.1.4.2)

def inclusion_root(leaf, index, size, path):
    demand(0 <= index < size, "the index lies outside the ledger")
    node, last, result = index, size - 1, leaf
    for sibling in path:
        demand(last > 0, "the path is too long")
        if node & 1 or node == last:
            result = node_hash(sibling, result)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            result = node_hash(result, sibling)
        node, last = node >> 1, last >> 1
    demand(last == 0, "the path is too short")
    return result


def check_growth(first, second, first_root, second_root, path):
    if first == second:
        return demand(not path and first_root == second_root, "two roots for one size")
    if first == 0:
        return demand(not path and first_root == sha256(b""), "an empty ledger has another root")
    demand(0 < first < second, "the sizes are in the wrong order")
    path = ([first_root] if first & (first - 1) == 0 else []) + path
    demand(path, "the path is too short")
    node, last = first - 1, second - 1
    while node & 1:
        node, last = node >> 1, last >> 1
    small = large = path[0]
    for sibling in path[1:]:
        demand(last > 0, "the path is too long")
        if node & 1 or node == last:
            small, large = node_hash(sibling, small), node_hash(sibling, large)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            large = node_hash(large, sibling)
        node, last = node >> 1, last >> 1
    demand(last == 0 and small == first_root and large == second_root, "the ledger did not only grow")


def read_proof(text):
    """Returns entry, index, path and note of a proof in any of its forms."""
    if text.lstrip().startswith("{"):
        proof = json.loads(text)
        return proof["entry"].encode(), proof["index"], [bytes.fromhex(h) for h in proof["path"]], proof["checkpoint"]
    begin = text.find("c2sp.org/tlog-proof@v1\n")
    demand(begin >= 0, "the file is no proof")
    head, _, note = text[begin:].partition("\n\n")
    lines = head.splitlines()[1:]
    demand(lines[0].startswith("extra ") and lines[1].startswith("index "), "the proof has no entry or no index")
    path = [base64.b64decode(line, validate=True) for line in lines[2:]]
    return base64.b64decode(lines[0][6:], validate=True), int(lines[1][6:]), path, note


def check_proof(text, key):
    entry, index, path, note = read_proof(text)
    size, root = check_note(note, key)
    demand(inclusion_root(leaf_hash(entry), index, size, path) == root, "the entry is not in the signed ledger")
    demand(json.loads(entry)["index"] == index, "the entry says that it has another index")
    print(f"HOLDS: entry {index} of the {size} that the ledger has signed:\n{entry.decode()}")


def check_consistency(text, key):
    proof = json.loads(text)
    roots = [bytes.fromhex(proof["fromRoot"]), bytes.fromhex(proof["toRoot"])]
    check_growth(proof["from"], proof["to"], *roots, [bytes.fromhex(h) for h in proof["path"]])
    for place, end in enumerate(("from", "to")):
        if end + "Checkpoint" in proof:
            demand(check_note(proof[end + "Checkpoint"], key) == (proof[end], roots[place]),
                   "the checkpoint says something else than the proof")
            print(f"HOLDS: the ledger has signed its root at {proof[end]}")
        else:
            print(f"Compare with your own checkpoint: the root at {proof[end]} is "
                  + base64.b64encode(roots[place]).decode())
    print(f"HOLDS: the ledger of {proof['to']} entries only adds to that of {proof['from']}")


# Whole ledgers (c2sp.org/tlog-tiles)

def tile_path(number, width):
    digits = str(number).zfill((len(str(number)) + 2) // 3 * 3)
    groups = [digits[i:i + 3] for i in range(0, len(digits), 3)]
    path = "/".join(["x" + group for group in groups[:-1]] + groups[-1:])
    return path if width == 256 else f"{path}.p/{width}"


def tree_root(hashes):
    if not hashes:
        return sha256(b"")
    while len(hashes) > 1:
        odd = hashes[-1:] if len(hashes) % 2 else []
        hashes = [node_hash(hashes[i], hashes[i + 1]) for i in range(0, len(hashes) - 1, 2)] + odd
    return hashes[0]


def check_log(folder, key):
    size, root = check_note((folder / "checkpoint").read_text(), key)
    leaves = []
    for start in range(0, size, 256):
        width = min(256, size - start)
        bundle = (folder / "tile/entries" / tile_path(start // 256, width)).read_bytes()
        for _ in range(width):
            length = int.from_bytes(bundle[:2], "big")
            entry, bundle = bundle[2:2 + length], bundle[2 + length:]
            demand(json.loads(entry)["index"] == len(leaves), f"entry {len(leaves)} says that it has another index")
            leaves.append(leaf_hash(entry))
        demand(not bundle, "there is something after the last entry of a bundle")
    demand(tree_root(leaves) == root, "the entries are not those that the ledger has signed")
    level, hashes = 0, leaves
    while hashes:
        for start in range(0, len(hashes), 256):
            row = hashes[start:start + 256]
            tile = folder / "tile" / str(level) / tile_path(start // 256, len(row))
            demand(tile.read_bytes() == b"".join(row), f"the tile {tile} is not that of the entries")
        whole = len(hashes) // 256
        hashes, level = [tree_root(hashes[i * 256:i * 256 + 256]) for i in range(whole)], level + 1
    print(f"HOLDS: {size} entries, every one as the ledger has signed it")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["checkpoint", "proof", "consistency", "log", "commitment"])
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--key", help="the ledger's public key")
    parser.add_argument("--salt", type=bytes.fromhex, help="the commitment's salt in hexadecimal")
    options = parser.parse_args()
    if options.what == "commitment":
        if not options.salt:
            parser.error("--salt is needed")
        return print(hmac.new(options.salt, options.file.read_bytes(), "sha256").hexdigest())
    if not options.key:
        parser.error("--key is needed")
    key = options.key.strip()
    if options.what == "log":
        return check_log(options.file, key)
    text = options.file.read_text(encoding="utf-8")
    if options.what == "checkpoint":
        size, root = check_note(text, key)
        return print(f"HOLDS: the ledger has signed {size} entries with the root {root.hex()}")
    check_proof(text, key) if options.what == "proof" else check_consistency(text, key)


if __name__ == "__main__":
    try:
        main()
    except (ArithmeticError, LookupError, OSError, TypeError, ValueError) as trouble:
        sys.exit(f"CANNOT BE READ: {trouble}")
