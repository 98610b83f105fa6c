// jieba-rs through @node-rs/jieba as a rival; see ExternalProcess.cs for what is asked and answered.
const fs = require('fs');
const readline = require('readline');
const { Jieba } = require('@node-rs/jieba');
const { dict } = require('@node-rs/jieba/dict');
const { version } = require('@node-rs/jieba/package.json');

const [mode, path] = process.argv.slice(2);
const texts = JSON.parse(fs.readFileSync(path, 'utf8'));
const jieba = Jieba.withDict(dict);
const work = {
  'cut': (text) => jieba.cut(text, true),
  'cut-nohmm': (text) => jieba.cut(text, false),
  'pos': (text) => jieba.tag(text, true),
}[mode];

console.log(`Node.js ${process.version} @node-rs/jieba ${version} ${mode}`);
readline.createInterface({ input: process.stdin }).on('line', () => {
  const wall = process.hrtime.bigint(), processor = process.cpuUsage();
  let words = 0;
  for (const text of texts) words += work(text).length;
  const used = process.cpuUsage(processor);
  console.log(Number(process.hrtime.bigint() - wall) / 1e9, (used.user + used.system) / 1e6, words);
});
