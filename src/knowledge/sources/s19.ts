import { defineSource } from '../define.ts';

export default defineSource({
  id: 's19',
  title: '常州（常政办发〔2020〕72号）、岳阳、东莞、珠海、南京、无锡、深圳断缴规定的转述',
  gloss: {
    en: 'secondary texts on the lapse rules of seven cities',
    de: 'Sekundärtexte zu den Regeln von sieben Städten bei Unterbrechung',
  },
  tier: 'C',
  checkedOn: '2026-11-21',
  checkBy: '2027-02-28',
});
