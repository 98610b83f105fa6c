"""Python's jieba as a rival; see ExternalProcess.cs for what is asked and answered."""
import json
import sys
import time

import jieba
import jieba.posseg


def main(mode, path):
    work = {
        "cut": jieba.lcut,
        "cut-nohmm": lambda text: jieba.lcut(text, HMM=False),
        "full": lambda text: jieba.lcut(text, cut_all=True),
        "search": jieba.lcut_for_search,
        "pos": jieba.posseg.lcut,
    }[mode]
    with open(path, encoding="utf-8") as file:
        texts = json.load(file)
    jieba.initialize()
    print(f"Python {sys.version.split()[0]} jieba {jieba.__version__} {mode}", flush=True)
    for _ in sys.stdin:
        wall, processor = time.perf_counter(), time.process_time()
        words = sum(len(work(text)) for text in texts)
        print(time.perf_counter() - wall, time.process_time() - processor, words, flush=True)


main(*sys.argv[1:])
