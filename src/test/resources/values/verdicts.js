// Judges texts by expressions as an editor does: JSON Schema wraps them in anchors and compiles them for Unicode.
// Standard input: [{"pattern": ..., "maxLength": ..., "texts": [...]}]. Standard output: one list of verdicts each.
const fs = require('fs');

const questions = JSON.parse(fs.readFileSync(0, 'utf8'));
const verdicts = questions.map(({ pattern, maxLength, texts }) => {
  const expression = new RegExp(`^(?:${pattern})$`, 'u');
  return texts.map((text) => [...text].length <= maxLength && expression.test(text));
});
process.stdout.write(JSON.stringify(verdicts));
