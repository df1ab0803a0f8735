import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'card-reported-lost',
  gloss: 'The card is reported lost',
  entry: 'card-refused',
  patterns: [
    'card status…{is}[temporarily |officially |already |been ]*(reported )?(as )?los(t|s)',
    'kartenstatus…{is}[vorübergehend |als ]*verlor',
    '({card|code}|封锁|状况|状态|原因)[状态|应用状态]{is}{lost}',
    '{card|code}……{lost}',
    '(已|被)[临时|正式|书面]*挂失',
    '(状态|状况|原因){is}[ic|卡|临时|正式|已]*挂失',
    '^挂失',
    'card……(reported lost|lost)',
    'karte……(verloren|verlustmeldung)',
    '解(除)?挂(失)?{failed}',
    '(解挂|解除挂失){failed}',
    'kartenstatus…{is}verlust',
    'card……(pre-loss|provisional loss|temporary loss)',
  ],
  examples: ['您的社保卡已挂失', '卡状态：挂失', 'Card reported lost', 'Karte als verloren gemeldet'],
  counterExamples: ['该社保卡未挂失', '社保卡挂失办理流程'],
});
