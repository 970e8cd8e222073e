"""Imports a package with Anki's own library into an empty collection, and prints what that took."""

import json
import os
import resource
import sys
import tempfile
import time

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

package, folder = sys.argv[1:3]
col = Collection(os.path.join(tempfile.mkdtemp(dir=folder), "collection.anki2"))
before = time.process_time()
options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=False, merge_notetypes=True)
col.import_anki_package(ImportAnkiPackageRequest(package_path=package, options=options))
took = time.process_time() - before
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"cards": col.card_count(), "cpuMs": took * 1000, "peakMb": peak}))
