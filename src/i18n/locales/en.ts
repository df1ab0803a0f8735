import { messages as handOver } from './hand-over/en.ts';
import type { Message } from './message.ts';
import { reminders } from './reminders/en.ts';
import { settings } from './settings/en.ts';
import { shown } from './shown/en.ts';
import { tools } from './tools/en.ts';

export type { Message } from './message.ts';

/** The source of the message keys. Sentences are written anew in each language, not translated word by word. */
export const messages = {
  'meta.lang': 'en',

  'app.name': 'Yibao Helper',
  'app.language': 'Language',
  'app.loading': 'Looking at the page',
  'app.openTab': 'Open in a tab',
  'app.private': 'Everything stays on this device. Not an official product.',

  'care.title': 'Need care today? Get it first.',
  'care.emergency': 'Emergency: call 120.',

  'likelihood.stated': 'The page says so',
  'likelihood.likely': 'Likely',
  'likelihood.possible': 'Possible',
  'likelihood.unlikely': 'Unlikely',
  // The words that make a sentence likely; they make way for softer ones where a cause is only possible, and for the message where it says so itself.
  'hedge.likely.start': 'Most likely',
  'hedge.likely.inside': 'most likely',
  'hedge.possible.start': 'Perhaps',
  'hedge.possible.inside': 'perhaps',
  'hedge.stated.start': 'According to the message,',
  'hedge.reckoned.start': 'According to the figures of this bill,',
  'hedge.if': 'Possibly: {text}',
  'normal.stated': 'Nothing is wrong',
  'normal.likely': 'Most likely nothing is wrong',
  'normal.possible': 'Possibly nothing is wrong',
  'normal.unlikely': 'Possibly nothing is wrong',

  'actor.label': 'Who acts',
  'actor.you': 'You',
  'actor.employer': 'Your employer (单位)',
  'actor.hospital': 'The hospital or pharmacy',
  'actor.agency': 'The insurance agency (医保经办机构)',
  'actor.tax-office': 'The tax office (税务局)',
  'actor.bank': 'The bank',
  'actor.card-centre': 'The card office (社保卡窗口)',
  'actor.relative': 'A relative',
  'actor.nobody': 'Nobody has to act',

  'fund.label': 'Still covered?',
  'fund.pays': 'Yes, as usual',
  'fund.paused': 'Paused for now',
  'fund.partly': 'In part',
  'fund.not-for-this': 'Not for this bill',
  'fund.unknown': 'Not known yet',

  'step.first': 'First step',
  'step.next': 'Next step',
  // Before anything is paid or applied for: what the page says and what the person says do not fit together.
  'step.check': 'Check this first',
  // Where nobody has to act, a first step would sound like a duty.
  'step.calm': 'What helps now',
  'step.allDone': 'Every step is ticked. Check the page again, or mark it as solved.',
  'step.where.online': 'online',
  'step.where.phone': 'by phone',
  'step.where.counter': 'at the counter',
  'step.where.wait': 'wait',
  'step.minutes': { one: '{count} minute', other: '{count} minutes' },
  'step.path': 'Where to look',
  'step.openSite': 'Open the official site',

  'retry.now': 'You can try again now',
  'retry.later': 'Try again later',
  'retry.after-correction': 'Try again once it has been fixed',
  'retry.not-needed': 'No need to try again',

  'findings.title': 'What was shown',
  'findings.vanished': 'shown for a moment',
  'findings.partial': 'This page shows more messages than can be listed here. If yours is missing, choose “Explain another message”.',
  'check.again': 'Check this page again',
  'check.done': { one: 'Checked. {count} message found.', other: 'Checked. {count} messages found.' },

  'why.title': 'Why this?',
  'why.for': 'Speaks for it',
  'why.against': 'Speaks against it',
  'why.answered': 'Your answer to “{question}”: {answer}',
  'why.strong': 'counts for a lot',
  'why.weak': 'counts for a little',
  'why.flips': 'What would change this',
  'why.flip': '“{question}” answered with “{answer}” would put “{cause}” first.',
  'why.nothing': 'Only that this cause is common.',

  'question.unknown': 'I don’t know',
  'question.separates': 'Tells apart: {causes}',
  'answered.title': 'Your answers',
  'answered.fromPage': 'from the page',
  'answered.change': 'Change',
  'answered.changeOf': 'Change the answer to “{question}”',
  'answered.clear': 'Take the answer back',

  'checklist.title': 'Checklist',
  'checklist.progress': '{done} of {total} done',
  'confirm.title': 'How to make sure',
  'papers.title': 'Papers to bring',
  'avoid.title': 'Better not',
  'duration.title': 'How long it takes',

  'sources.title': 'Sources',
  'sources.tier.A': 'Official page',
  'sources.tier.B': 'Official document, as quoted elsewhere',
  'sources.tier.C': 'Several other texts that agree',
  'sources.tier.D': 'Texts of several places, which differ',
  'sources.dated': 'of {date}',
  'sources.checked': 'checked {date}',
  'sources.stale': 'Not checked since. The rule may have changed.',

  'rules.title': 'The rules behind it',
  'rules.national': 'Whole country',
  'rules.varies': 'Differs by place',
  'rules.local': 'Only there',
  'rules.places': { one: 'Example from {count} place', other: 'Examples from {count} places' },
  'rules.from': 'in force since {date}',
  'rules.until': 'until {date}',
  'rules.asOf': 'as of {date}',
  'misconceptions.title': 'Often misunderstood',
  'misconceptions.wrong': 'Not so',
  'misconceptions.not-always': 'Not always',
  'misconceptions.differs-by-place': 'Differs by place',
  'misconceptions.no-source': 'No rule found',
  'misconceptions.since': 'holds since {date}',
  'tips.title': 'So that it does not happen again',

  'causes.title': { one: '{count} other cause', other: '{count} other causes' },
  'causes.possible': 'What it could be',
  'causes.less': { one: '{count} unlikely cause', other: '{count} unlikely causes' },
  'cause.notIt': 'This is not it',
  'cause.solved': 'It is solved',
  'dismissed.title': 'Put aside by you',
  'dismissed.undo': 'Bring back',
  'dismissed.undoOf': 'Bring back “{cause}”',
  'solved.title': 'Solved',
  'solved.text': 'The number on the icon is gone. Keep the receipts until the money has arrived.',
  'solved.undo': 'It is not solved after all',
  'answer.disputed':
    'The message does not fit your answer to “{question}”: {answer}. One of the two may be out of date, or about another year or place. The other causes count as well.',
  'result.announce': '{likelihood}: {cause}',

  'hotlines.title': 'Who to call',
  'hotline.call': 'Call {number}',
  'hotline.copy': 'Copy',
  'hotline.copyOf': 'Copy the number {number}',
  'hotline.copied': '{number} copied',
  'hotline.details': 'What for, and when',
  'hotline.ask': 'For: {text}',
  'hotline.notFor': 'Not for: {text}',

  'unclear.title': 'Cannot tell yet',
  'unclear.text': 'This message alone does not say why. One question narrows it down.',
  'unclear.textNoQuestion': 'This message alone does not say why. 12393 can look it up in your records.',

  'nothing.title': 'Nothing found on this page',
  'nothing.text': 'Did you see a message somewhere else, in an app, a text message or on a slip? Paste it here.',
  'blocked.title': 'This page cannot be read',
  'blocked.text':
    'The browser does not let extensions read this page. Paste the message instead, or open this window on the insurance page.',
  'blocked.file': 'A saved page can be read once the browser’s settings for this extension allow files.',
  'picture.text': 'This is a PDF or a picture, and the words in it cannot be read. Paste or type the message instead.',
  'paste.label': 'The message you saw',
  'paste.hint': 'Chinese, English or German. The text stays on this device.',
  'paste.submit': 'Explain it',
  'paste.none': 'No known message in this text. Choose the closest one below, or ask 12393.',
  'paste.other': 'Explain another message',
  'pick.title': 'Or choose what you see',
  'pick.more': 'More messages',

  'always.ask': 'Always read {site}',
  'always.text': 'So far this site is read only when you click the icon. The browser will ask you once more.',
  'always.done': '{site} is now read automatically. You can undo this in the settings.',
  'always.refused': 'Nothing was changed. A click on the icon still reads this page.',

  ...shown,
  ...handOver,

  'lost.title': 'The connection was lost',
  'lost.text': 'The extension was updated or restarted. Reload this page; your ticks and answers are kept.',
  'lost.reload': 'Reload this page',

  'scam.title': 'This looks like fraud',
  'scam.text':
    'A message says the insurance is stopped and asks you to open a link or call back. The insurance offices do not ask you to open a link, give a PIN or transfer money. Do not open it.',
  'scam.step': 'To check your insurance, use the official app or call 12393.',
  'scam.already': 'If you already entered a number or a code, call your bank first, then 96110 or 110.',

  'hint.mark.act': 'What this message means',
  'hint.mark.calm': 'What this means: nothing is wrong',
  'hint.mark.scam': 'Warning: this looks like fraud',
  'hint.actor': 'Who acts',
  'hint.firstStep': 'First step',
  'hint.calmStep': 'What helps now',
  'hint.checklist': 'Open the checklist',
  'hint.close': 'Close',
  'hint.reload': 'The extension was updated. Reload this page, and the explanation opens again.',
  'hint.source': 'Source: {title} ({date})',
  'hint.unclear.title': 'Cannot tell yet',
  'hint.unclear.answer': 'This message alone does not say why.',
  'hint.unclear.step': 'Answer one question; it narrows the cause down.',
  'hint.scam.title': 'This looks like fraud',
  'hint.scam.answer': 'The insurance offices do not ask you to open a link, give a PIN or transfer money.',
  'hint.scam.step': 'Do not open the link. To check your insurance, call 12393.',

  'options.title': 'Settings',
  'options.language': 'Language',
  'options.language.auto': 'As in the browser',
  'options.textSize': 'Text size',
  'options.textSize.normal': 'Normal',
  'options.textSize.large': 'Large',
  'options.textSize.larger': 'Very large',
  'options.quiet': 'Sites where the mark is hidden',
  'options.quiet.none': 'None. The ✕ beside a mark hides it on that site.',
  'options.quiet.takeOff': 'Show again',
  'options.quiet.takeOffOf': 'Show the mark again on {site}',
  'options.granted': 'Sites that are always read',
  'options.granted.none': 'None besides the official sites it knows.',
  'options.granted.all': 'All websites, allowed in the browser’s settings',
  'options.granted.takeOff': 'Remove',
  'options.granted.takeOffOf': 'From now on, read {site} only on a click',
  'options.erase': 'Delete everything',
  'options.erase.text':
    'Deletes all that this extension keeps: messages found, answers, ticks, reminders, history and settings, of both profiles. It also takes back the sites and notifications you allowed. This cannot be undone.',
  'options.erase.again': 'Press again to delete everything',
  'options.erase.done': 'Everything is deleted.',
  'options.saved': 'Saved',

  ...tools,
  ...reminders,
  ...settings,

  'welcome.title': 'When the insurance says no',
  'welcome.one': 'Open your insurance page as usual; a small mark appears beside a message that needs explaining.',
  'welcome.two': 'Click the mark or the icon: you see what it means, who has to act and what to do first.',
  'welcome.three': 'Nothing leaves this device, and you are never asked for a name or a number.',
  'welcome.try': 'Try it with an example',
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof messages;

/** All texts of the interface in one language. */
export type Messages = Readonly<Record<MessageKey, Message>>;
