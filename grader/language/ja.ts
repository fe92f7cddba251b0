import type { Words } from './words';

export const ja: Words = {
  status: {
    passed: '合格',
    partial: '一部合格',
    failed: '不合格',
    untouched: '未着手',
    error: 'エラー',
  },
  containment: (level) => `隔離レベル: ${level}`,
  points: (points, max) => `${max} 点中 ${points} 点`,
  expected: '期待',
  actual: '結果',
  counted: {
    passed: (n) => `合格 ${n}`,
    partial: (n) => `一部合格 ${n}`,
    failed: (n) => `不合格 ${n}`,
    error: (n) => `エラー ${n}`,
    untouched: (n) => `未着手 ${n}`,
  },
  total: '合計',
  grading: (done, all) => `採点中 ${done} / ${all}`,
  howToReadMore: (kata) => `次はこれを: katas/${kata}/README.ja.md`,
};
