import type { CaseView } from '../../case/view.ts';
import { useSpeech } from '../state/speech.ts';
import { useTool, type ToolName } from '../state/tool.ts';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';

/** Messages that a settlement sheet explains. */
const ABOUT_A_BILL = /^(?:fund-paid-zero|deductible-not-met|limit-reached|outside-catalogue|full-self-pay|sheet-.+)$/;

/** Ways to work out what a message means for this person; nothing where none fits. */
export function Tools({ view }: { view: CaseView }) {
  const { t } = useSpeech();
  const open = useTool();
  const tools = toolsFor(view);
  if (tools.length === 0) return null;
  return (
    <Section title={t('tool.title')}>
      {tools.map((tool) => (
        <button key={tool} type="button" class="tool" data-tool={tool} onClick={() => open(tool)}>
          <span>{t(`tool.${tool}`)}</span>
          <Icon name="chevron" />
        </button>
      ))}
    </Section>
  );
}

function toolsFor({ findings, diagnosis }: CaseView): readonly ToolName[] {
  const isOpen = diagnosis.causes.length === 0;
  return isOpen || findings.some(({ signal }) => ABOUT_A_BILL.test(signal)) ? ['settlement'] : [];
}
