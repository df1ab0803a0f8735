import type { TipText } from '../../i18n/texts.ts';
import { Fact } from './fact.tsx';
import { Notes } from './misconceptions.tsx';
import { PathText } from './path-text.tsx';
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
  return (
    <>
      <p>
        <Fact fact={tip.text} />
      </p>
      {tip.path !== undefined && <PathText path={tip.path} />}
      <Notes ids={tip.text.source} />
    </>
  );
}
