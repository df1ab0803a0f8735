import type { CaseView } from '../../case/view.ts';
import type { CauseId } from '../../domain/causes.ts';
import { TOOLS, type ToolName } from '../../domain/workplace.ts';
import { useSpeech } from '../state/speech.ts';
import { useWorkbench } from '../state/tool.ts';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';

/** Messages that a settlement sheet explains. */
const ABOUT_A_BILL = /^(?:fund-paid-zero|deductible-not-met|limit-reached|outside-catalogue|full-self-pay|sheet-.+)$/;
/** Causes after which benefits come back some day. */
const PAUSING: ReadonlySet<CauseId> = new Set<CauseId>([
  'employer-arrears',
  'self-paid-arrears',
  'withholding-failed',
  'withholding-not-set',
  'resident-unpaid',
  'waiting-period',
  'enrolment-ended',
]);
const LIMITED: ReadonlySet<CauseId> = new Set<CauseId>(['deductible-not-met', 'limit-reached']);
const OWED_BY_EMPLOYER: ReadonlySet<CauseId> = new Set<CauseId>(['employer-arrears']);
/** Only the causes that are ahead. */
const AHEAD = 2;

/** Ways to work out what a message means for this person; nothing where none fits. */
export function Tools({ view }: { view: CaseView }) {
  const { t } = useSpeech();
  const { open } = useWorkbench();
  const tools = toolsFor(view);
  if (tools.length === 0) return null;
  return (
    <Section title={t('tool.title')}>
      <div class="tools">
        {tools.map((tool) => (
          <button key={tool} type="button" class="tool" data-tool={tool} onClick={() => open(tool)}>
            <span>{t(`tool.${tool}`)}</span>
            <Icon name="chevron" />
          </button>
        ))}
      </div>
    </Section>
  );
}

function toolsFor({ findings, diagnosis }: CaseView): readonly ToolName[] {
  const isOpen = diagnosis.causes.length === 0;
  const ahead = diagnosis.causes.slice(0, AHEAD).filter(({ likelihood }) => likelihood !== 'unlikely');
  const isAhead = (causes: ReadonlySet<CauseId>) => isOpen || ahead.some(({ id }) => causes.has(id));
  const isAboutBill = isOpen || findings.some(({ signal }) => ABOUT_A_BILL.test(signal));
  const fits: Record<ToolName, boolean> = {
    settlement: isAboutBill,
    distance: isAboutBill || isAhead(LIMITED),
    return: isAhead(PAUSING),
    'late-fee': isAhead(OWED_BY_EMPLOYER),
    ledger: isOpen,
  };
  return TOOLS.filter((tool) => fits[tool]);
}
