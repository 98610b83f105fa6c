# Answers for PythonParityTests: reads one request as JSON from standard input, writes one answer.
import json
import sys

import jieba
import jieba.analyse
import jieba.posseg

request = json.load(sys.stdin)
for word, frequency, tag in request["words"]:
    jieba.add_word(word, frequency, tag)


def pairs(keywords):
    return [[word, weight] for word, weight in keywords]


def tagged(keywords):
    return [[pair.word + "/" + pair.flag, weight] for pair, weight in keywords]


TAGS = ("ns", "n", "vn", "v", "nr")
json.dump([{
    "cut": jieba.lcut(text),
    "cut_nohmm": jieba.lcut(text, HMM=False),
    "cut_all": jieba.lcut(text, cut_all=True),
    "search": jieba.lcut_for_search(text),
    "pos": [list(pair) for pair in jieba.posseg.cut(text)],
    "pos_nohmm": [list(pair) for pair in jieba.posseg.cut(text, HMM=False)],
    "tfidf": pairs(jieba.analyse.extract_tags(text, topK=0, withWeight=True)),
    "tfidf_tags": tagged(jieba.analyse.extract_tags(text, topK=7, withWeight=True, allowPOS=TAGS, withFlag=True)),
    "textrank": pairs(jieba.analyse.textrank(text, topK=0, withWeight=True)),
    "textrank_tags": tagged(jieba.analyse.textrank(text, topK=7, withWeight=True, allowPOS=TAGS, withFlag=True)),
} for text in request["texts"]], sys.stdout)
