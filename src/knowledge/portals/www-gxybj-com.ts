import { definePortal } from '../define.ts';

export default definePortal({
  id: 'www-gxybj-com',
  operator: 'Guangxi Healthcare Security Administration (广西壮族自治区医疗保障局)',
  hosts: ['www.gxybj.com'],
  kind: 'hall',
  province: 'guangxi',
  tier: 'D',
  source: 'called by a public program; not a government name, operator unconfirmed',
});
