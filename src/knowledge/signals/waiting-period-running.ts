import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'waiting-period-running',
  gloss: 'The waiting period is running',
  entry: 'arrears',
  patterns: ['{waiting}', '(处于|尚在|仍在|正在|^在|<^存不>在)…(等待|观察|审核)期'],
  examples: ['您处于待遇等待期内', 'You are in the waiting period', 'Sie befinden sich in der Wartezeit'],
  counterExamples: ['已过等待期', '等待期规定说明'],
});
