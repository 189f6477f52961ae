"""A disk as far as the log of recorder.cpp tells, and what a loss of power could leave of it."""

import os
import random
import shutil


class File:
    def __init__(self, octets=b""):
        self.octets = bytearray(octets)
        self.synced = bytes(octets)


class Disk:
    """What is certain is what was synced: octets by the sync of their file, names by the sync of their folder."""

    def __init__(self, root):
        self.root = root
        self.files = {}
        self.names = {}  # path -> inode; None: a folder
        for folder, _, names in os.walk(root):
            if folder != root:
                self.names[folder] = None
            for name in names:
                path = os.path.join(folder, name)
                inode = os.stat(path).st_ino
                with open(path, "rb") as file:
                    self.files[inode] = File(file.read())
                self.names[path] = inode
        self.synced_names = dict(self.names)

    def apply(self, step):
        getattr(self, "do_" + step[0])(*step[1:])

    def do_create(self, inode, path):
        self.files[int(inode)] = File()
        self.names[path] = int(inode)

    def do_mkdir(self, path):
        self.names[path] = None

    def do_truncate(self, inode, size):
        octets = self.files[int(inode)].octets
        size = int(size)
        octets[size:] = b""
        octets.extend(b"\0" * (size - len(octets)))

    def do_write(self, inode, offset, _length, written):
        octets = self.files[int(inode)].octets
        offset = int(offset)
        if len(octets) < offset:
            octets.extend(b"\0" * (offset - len(octets)))
        octets[offset:offset + len(written)] = written

    def do_sync(self, inode):
        file = self.files[int(inode)]
        file.synced = bytes(file.octets)

    def do_syncdir(self, folder):
        def inside(names):
            return {path: inode for path, inode in names.items() if os.path.dirname(path) == folder}

        for path in inside(self.synced_names):
            del self.synced_names[path]
        self.synced_names.update(inside(self.names))

    def do_rename(self, source, target):
        self.names[target] = self.names.pop(source)

    def do_link(self, source, target):
        self.names[target] = self.names[source]

    def do_unlink(self, path):
        del self.names[path]

    def do_mark(self, _words):
        pass

    def left(self, variant):
        """path -> octets (None: a folder), as a loss of power now could leave it."""
        whole = {inode: bytes(file.octets) for inode, file in self.files.items()}
        synced = {inode: file.synced for inode, file in self.files.items()}
        if variant == "nothing unsynced":
            names, octets = self.synced_names, synced
        elif variant == "everything":
            names, octets = self.names, whole
        elif variant == "octets without names":
            names, octets = self.synced_names, whole
        elif variant == "names without octets":
            names, octets = self.names, synced
        else:
            names, octets = self._some(random.Random(variant), whole, synced)
        return self._reachable({path: None if inode is None else octets[inode] for path, inode in names.items()})

    def _some(self, chance, whole, synced):
        """Of each file and each folder either what was synced, or what it is."""
        octets = {inode: chance.choice((whole, synced))[inode] for inode in sorted(whole)}
        folders = sorted({os.path.dirname(path) for path in (*self.names, *self.synced_names)})
        choice = {folder: chance.choice((self.names, self.synced_names)) for folder in folders}
        names = {}
        for folder, chosen in choice.items():
            names.update({path: inode for path, inode in chosen.items() if os.path.dirname(path) == folder})
        return names, octets

    def _reachable(self, left):
        """What lies in a folder without a name is lost with it."""
        def is_reachable(path):
            above = os.path.dirname(path)
            return above == self.root or (above in left and is_reachable(above))

        return {path: octets for path, octets in left.items() if is_reachable(path)}


def steps_in(log):
    """The steps of a log, in their order; a write has its octets last."""
    with open(log, "rb") as file:
        while line := file.readline():
            step = line[:-1].decode().split("\t")
            if step[0] == "write":
                step.append(file.read(int(step[3])))
            yield step


def build(left, root, folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder, mode=0o700)
    for path in sorted(left):
        target = folder + path[len(root):]
        if left[path] is None:
            os.mkdir(target, 0o700)
            continue
        with open(target, "wb") as file:
            file.write(left[path])
