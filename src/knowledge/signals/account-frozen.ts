import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'account-frozen',
  gloss: 'The account is frozen or sealed',
  entry: 'card-refused',
  patterns: [
    '{account}……(办理|进行|申请|需要|先)…(解冻|解封)',
    'account……unfreez',
    'konto……(entsperr|freigeb)',
    '{account}……{sealed|blocked}',
    '{account}[状态|应用状态|使用状态| status]{is}{sealed|blocked}',
    '(card|insurance)……(sealed|frozen)',
    '{sealed|blocked}……{account}',
    '(人员|个人|医保|社保|账户|当年|参保人)…{sealed|blocked}',
    '(医保|社保|账户|保险)…被法院',
    '(封锁|冻结|封存)[状况|状态|原因|标志]*{is}(是|已|冻结|封锁|封存)',
    'account……(sealed|frozen|blocked)',
    'konto……(gesperrt|eingefroren|versiegelt|ruhend)',
    '黑名单',
  ],
  unless: [
    'card-blocked',
    'employer-in-arrears',
    'card-reported-lost',
    'password-locked',
    'enrolment-suspended',
    'card-expired',
    'system-down',
  ],
  examples: ['您的医保个人账户已冻结', '账户状态：封存', 'Personal account frozen', 'Persönliches Konto eingefroren'],
  counterExamples: ['账户未冻结', '库存冻结数量不足'],
});
