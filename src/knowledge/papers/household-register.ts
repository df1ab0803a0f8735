import { definePaper } from '../define.ts';

export default definePaper({
  id: 'household-register',
  gloss: 'Household register, for a child',
  text: {
    zh: '户口簿，给孩子办理时要带。',
    en: 'The household register (户口簿), when it is about a child.',
    de: 'Das Haushaltsregister (户口簿), wenn es um ein Kind geht.',
    source: ['secondary'],
  },
});
