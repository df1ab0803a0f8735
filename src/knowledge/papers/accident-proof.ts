import { definePaper } from '../define.ts';

export default definePaper({
  id: 'accident-proof',
  gloss: 'Statement or proof of how the injury happened',
  text: {
    zh: '受伤原因说明；有交警、公安或单位出具的证明，一起带上。',
    en: 'A statement of how the injury happened (受伤原因说明), with any proof from the police or the employer.',
    de: 'Eine Erklärung, wie es zur Verletzung kam (受伤原因说明), dazu Nachweise von Polizei oder Arbeitgeber, falls vorhanden.',
    source: ['s31', 'advice'],
  },
});
