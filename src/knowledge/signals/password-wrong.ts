import { defineSignal } from '../define.ts';

export default defineSignal({
  id: 'password-wrong',
  gloss: 'Wrong password',
  entry: 'card-refused',
  patterns: [
    '初始密码',
    '{password}……(wrong|incorrect|falsch)',
    '{password}…({failed}|不对|不正确|有误|不符|不匹配|wrong|incorrect|falsch)',
    '{failed}…{password}',
    '(wrong|incorrect|invalid) {password}',
    '(falsches|ungültiges) {password}',
  ],
  unless: ['password-locked'],
  examples: ['医保卡密码错误', 'Wrong password for your insurance card', 'Falsches Passwort der Versicherungskarte'],
  counterExamples: ['密码修改成功', '请输入医保卡密码', '两次输入的新密码不一致'],
});
