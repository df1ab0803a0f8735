import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'password-locked',
  gloss: 'The password is locked',
  entry: 'card-refused',
  patterns: [
    '{password}……(输错|错误)……(锁定|已锁|被锁)',
    '密码连续输错,已锁',
    '(karten|kranken)passwort……gesperrt',
    '{password}……(gesperrt|locked|blocked)',
    '{password}(锁|……(<^解开>锁|超过次数|次数超|超限|次数已))',
    '{password}…(locked|blocked|too many)',
    '{password}…(gesperrt|zu oft)',
    '(^|<^解开>)锁…{password}',
    '{password}<^,。:;>*[已|被|已被|已经]*冻结',
    '{password}……(frozen|disabled|suspended|eingefroren|deaktiviert)',
    '{password} (attempts|tries|entries|retries)……(used up|exhausted|exceeded|reached|left: 0)',
    '{password}[-](versuche|eingaben)……(aufgebraucht|erschöpft|überschritten|erreicht|verbraucht)',
    '{password}[ retry| attempt| try| error| entry]* (limit|maximum)……(exceeded|reached)',
    '(maximum|maximal)<a-zäöüß>*……{password}……(reached|exceeded|überschritten|erreicht)',
  ],
  examples: [
    '社保卡密码已锁定',
    'PIN locked after too many attempts',
    'PIN gesperrt',
    '医保码支付密码已冻结',
    'The number of PIN attempts has been used up',
    'PIN retry limit exceeded',
  ],
  counterExamples: ['修改密码', '解锁密码', '支付密码解锁'],
});
