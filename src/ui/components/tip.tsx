import type { TipText } from '../../i18n/texts.ts';
import { useSpeech } from '../state/speech.ts';
import { Fact } from './fact.tsx';
import { PathText } from './path-text.tsx';
import { Notes } from './sources.tsx';
import { Words } from './words.tsx';

/** What spares somebody the trouble next time, below its title. */
export function Tip({ tip }: { tip: TipText }) {
  return (
    <li data-tip={tip.id}>
      <b>
        <Words text={tip.title} />
      </b>
      <TipBody tip={tip} />
    </li>
  );
}

/** What to do, where to look, and the sources. */
export function TipBody({ tip }: { tip: TipText }) {
  const { texts } = useSpeech();
  return (
    <>
      <p>
        <Fact fact={tip.text} />
      </p>
      {tip.path !== undefined && <PathText path={tip.path} />}
      <Notes of={[tip, texts.paths[tip.path ?? '']]} />
    </>
  );
}
