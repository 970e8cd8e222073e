"""Makes the packages beside it with Anki's own library and with genanki.

    python3 -m venv venv && venv/bin/pip install anki==26.9.3 genanki==0.13.1
    venv/bin/python test/notes/anki/make-packages.py

The notes are the same in each; of Anki's own, the older collection that only says to update is left out.
"""

import os
import tempfile
import zipfile

import genanki
from anki.collection import Collection, ExportAnkiPackageOptions

HERE = os.path.dirname(os.path.abspath(__file__))
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
NOTES = [
    ("Basic", "Animals::At home", ["Who <b>barks</b> &amp; howls?", "the dog"], ["pets", "loud::very"]),
    ("Basic (and reversed card)", "Animals", ["der Hund", "the dog"], []),
    ("Cloze", "Medicine", ["The {{c1::heart}} pumps {{c2::blood::fluid}}, the {{c1::aorta}} carries it", "by Harvey"], []),
    ("Basic (type in the answer)", "Medicine", ['Which organ? <img src="heart.png">', "the heart"], []),
    ("Basic", "Medicine", ["Listen", "[sound:a.mp3]"], []),
    ("Basic", "Medicine", ["Suspended?", "yes"], []),
    ("Basic", "Medicine", ["Show it", 'the aorta <img src="heart.png">'], []),
]
OCCLUSION = "{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2:oi=1}}"


def without_dummy(made, name):
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(os.path.join(HERE, name), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in old.namelist():
            if entry != "collection.anki2":
                new.writestr(entry, old.read(entry))


def answer(col, deck, rating):
    col.decks.select(col.decks.id(deck))
    card = col.get_card(col.sched.get_queued_cards(fetch_limit=1).cards[0].card.id)
    card.start_timer()
    states = col.sched.get_queued_cards(fetch_limit=1).cards[0].states
    col.sched.answer_card(col.sched.build_answer(card=card, states=states, rating=rating))


def by_anki(folder):
    path = os.path.join(folder, "collection.anki2")
    col = Collection(path)
    col.set_config("fsrs", True)
    picture = os.path.join(folder, "heart.png")
    with open(picture, "wb") as file:
        file.write(PIXEL)
    col.media.add_file(picture)
    for kind, deck, fields, tags in [*NOTES, ("Image Occlusion", "Medicine", [OCCLUSION, '<img src="heart.png">', "The heart"], [])]:
        note = col.new_note(col.models.by_name(kind))
        for i, field in enumerate(fields):
            note.fields[i] = field
        note.tags = tags
        col.add_note(note, col.decks.id(deck))
        if fields[0] == "Suspended?":
            col.sched.suspend_cards([card.id for card in note.cards()])
    # 3 is easy and 2 is good: numbers of the scheduler, from 0.
    for deck, rating in [("Animals", 3), ("Animals", 2), ("Medicine", 2)]:
        answer(col, deck, rating)
    for legacy, name in [(False, "anki-26.apkg"), (True, "anki-2-1.apkg")]:
        made = os.path.join(folder, name)
        options = ExportAnkiPackageOptions(with_scheduling=True, with_media=True, legacy=legacy, with_deck_configs=False)
        col.export_anki_package(out_path=made, options=options, limit=None)
        without_dummy(made, name)
    made = os.path.join(folder, "all.colpkg")
    col.export_collection_package(made, include_media=True, legacy=False)
    without_dummy(made, "anki-26.colpkg")


def by_genanki():
    models = {
        "Basic": genanki.BASIC_MODEL,
        "Basic (and reversed card)": genanki.BASIC_AND_REVERSED_CARD_MODEL,
        "Cloze": genanki.CLOZE_MODEL,
        "Basic (type in the answer)": genanki.BASIC_TYPE_IN_THE_ANSWER_MODEL,
    }
    decks = {}
    for kind, deck, fields, tags in NOTES:
        one = decks.setdefault(deck, genanki.Deck(1_600_000_000 + len(decks), deck))
        one.add_note(genanki.Note(model=models[kind], fields=fields, tags=tags))
    made = os.path.join(tempfile.mkdtemp(), "genanki.apkg")
    genanki.Package(list(decks.values())).write_to_file(made, timestamp=1_700_000_000)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(os.path.join(HERE, "genanki.apkg"), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for entry in old.namelist():
            new.writestr(entry, old.read(entry))


with tempfile.TemporaryDirectory() as folder:
    by_anki(folder)
by_genanki()
