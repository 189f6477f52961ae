"""Nautilus with nautilus-python: "Send with Sealpost" in the menu of files."""

from gi.repository import GLib, GObject, Gio, Nautilus

LABELS = {
    "ar": "إرسال بواسطة Sealpost",
    "de": "Mit Sealpost senden",
    "en": "Send with Sealpost",
    "es": "Enviar con Sealpost",
    "fr": "Envoyer avec Sealpost",
    "ja": "Sealpost で送信",
}


def label():
    return next((LABELS[name] for name in GLib.get_language_names() if name in LABELS), LABELS["en"])


class SealpostMenu(GObject.GObject, Nautilus.MenuProvider):
    def get_file_items(self, *given):
        files = given[-1]  # before Nautilus 43 the window comes first
        paths = [file.get_location().get_path() for file in files]
        if not paths or None in paths or any(file.is_directory() for file in files):
            return []
        item = Nautilus.MenuItem(name="SealpostMenu::send", label=label(), icon="org.sealpost.Sealpost")
        item.connect("activate", self.send, paths)
        return [item]

    def get_background_items(self, *_):
        return []

    def send(self, _, paths):
        words = ["sealpost", "--compose"]
        for path in paths:
            words += ["--attach", path]
        try:
            Gio.Subprocess.new(words, Gio.SubprocessFlags.NONE)
        except GLib.Error as error:
            print(f"sealpost: {error.message}")
