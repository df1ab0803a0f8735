import type { Finding } from '../domain/findings.ts';
import type { MessageInput } from '../messaging/table.ts';

/** A finding of a text that the person gave: it does not vanish, it is here as long as they leave it. */
export const asPasted = ({ fleeting: _none, ...said }: Finding): MessageInput<'case/paste'>['findings'][number] => ({
  ...said,
  vanished: false,
});
