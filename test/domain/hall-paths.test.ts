import { expect, test } from 'vitest';
import { isHallPath } from '../../src/domain/hall-paths.ts';

test.each(['/nationalHallSt/', '/hubeiHallSt/', '/hallEnter/', '/hsa-local/web/hallEnter/', '/hsa-pss-pw/web/', '/ggfw/hallUnit/'])(
  'the path %s is one of the national hall system',
  (path) => expect(isHallPath(path)).toBe(true),
);

test.each(['/', '/pay/', '/hall/', '/hallEnter', '/news/nationalHall/', '/hsa/', '/local/web/'])(
  'the path %s may stand on any site',
  (path) => expect(isHallPath(path)).toBe(false),
);
