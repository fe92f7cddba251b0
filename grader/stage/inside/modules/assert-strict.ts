import backstage from 'matsu:backstage';

export default (backstage.load('assert') as { strict: unknown }).strict;
