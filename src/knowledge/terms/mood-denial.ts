import { defineTerm } from '../define.ts';

export default defineTerm({
  id: 'mood-denial',
  gloss: 'Before a trouble in its clause: it was looked for and is not there',
  zh: [
    '未发现',
    '(^|<^不>)(允许|准许)$',
    '(没有|暂无|(当前|目前)无)$',
    '(没有|暂无|无|不存在)[任何|需要|待|可|匹配|符合|相关|要]*(处理|匹配|符合|相关)<^,。>*$',
    '没有发现',
    '不存在',
    '未发生',
    '没有发生',
    '未出现',
    '未检测到',
    '未见',
    '没有任何',
    '(未|没有|并未|尚未)(发现|见|出现|发生|检测到|产生)',
    '并非',
    '并不是',
    '未[被]*(列入|处于)',
    '不(存在|处于|在|属于)…(状态|情况|情形)$',
    '(未被|没有被|未曾|并未)$',
  ],
  en: ['no sign of', 'did not find [any]', 'without any', 'free of', '(no|without) (record|trace|history|indication|evidence) of'],
  de: ['keine anzeichen', 'kein hinweis auf', 'ohne jede'],
});
