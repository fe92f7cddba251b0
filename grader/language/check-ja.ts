import type { Words } from './words';

/** `matsu check` の文言。違反は「期待したもの、実際のもの、次にすること」の順に述べる。 */
export const check: Words['check'] = {
  missing: 'このファイルが必要ですが、ありません: 書いてください',
  stray: 'kata に属するものだけを置く場所に、これがあります: 取り除くか、kata から import してください',
  todo: (line) => `完成した文章が必要ですが、「${line}」が残っています: 書いてください`,
  specBroken: (why) => `実行できる spec が必要ですが、「${why}」となりました: 直してください`,
  sameTitle: (title) =>
    `テストの題名はそれぞれ異なる必要がありますが、「${title}」が 2 回あります: 片方を変えてください`,
  otherPoints: (tests, points) =>
    `points はテストの数 ${tests} である必要がありますが、${points} です: ${tests} にしてください`,
  typeError: (error) => `型エラーがあってはなりませんが、${error} があります: その行を直してください`,
  lint: (problem) => `ESLint の指摘があってはなりませんが、行 ${problem} があります: その行を直してください`,
  stubPasses: (test) =>
    `スタブは「${test}」に不合格になる必要がありますが、合格しました: 解答だけがすることをテストで求めてください`,
  stubDoesNotThrow: (test, got) =>
    `スタブの関数はどれも "Not written yet: …" を投げる必要がありますが、「${test}」では ${got || 'そのエラーがありません'}: 投げるようにしてください`,
  rejected: (test, why) =>
    `「${test}」はこれを受け入れる必要がありますが、${why || '不合格'} となりました: テストを直すか、解答が誤りなら解答を直してください`,
  tooFew: {
    mistake: (least, got) =>
      `よくある間違いが少なくとも ${least} 個必要ですが、${got} 個です: 受講者がしがちな間違いを 1 つずつファイルに書いてください`,
    alternative: (least, got) =>
      `別解が少なくとも ${least} 個必要ですが、${got} 個です: 別の方法で書いた正しい解答を加えてください`,
  },
  header: {
    'caught by':
      '1 行目は "// caught by: <テスト>" である必要がありますが、違います: このファイルを不合格にするテストの題名を書いてください',
    en: '2 行目は "// en: <プログラムがすること>." である必要がありますが、違います: "Your program does exactly what it does when …" に続く文を書いてください',
    ja: '3 行目は "// ja: <プログラムがすること>とき" である必要がありますが、違います: 2 行目を日本語で書いてください',
  },
  noSuchTest: (title) =>
    `1 行目には spec にあるテストの題名が必要ですが、「${title}」です: テストの題名を写してください`,
  notCaught: (title, others) =>
    `「${title}」がこれを不合格にする必要がありますが、合格しました${others.length === 0 ? '' : `（不合格にしたのは ${others.map((other) => `「${other}」`).join('、')}）`}: ` +
    (others.length === 0
      ? 'ここで誤っている点をそのテストで求めてください'
      : '不合格にするテストの題名を書いてください'),
  otherCode: (block, en, ja) =>
    en === ja
      ? `README.md と同じコードが必要ですが、${block} 番目が異なります: そこから写してください`
      : `README.md にある ${en} 個のコードが必要ですが、${ja} 個あり、${block} 番目から異なります: そこから写してください`,
  noExample: 'タイムラインの付いた例が必要ですが、ありません: どれかのテストで解答が表示するものを例に書いてください',
  untestedExample:
    'テストが求めるか matsu play が表示するタイムラインの例が必要ですが、ほかのものしかありません: どちらかを写してください',
  otherVerdict: (test, passed, failed) =>
    `「${test}」の判定は毎回同じである必要がありますが、シード ${passed} では合格、シード ${failed} では不合格になりました: ` +
    '判定がプログラムだけで決まるようにしてください',
  noDiagnosis: '間違いの動作の記録が必要ですが、ありません: matsu check --write を実行してください',
  staleDiagnosis:
    '間違いの現在の動作の記録が必要ですが、古い記録です: matsu check --write を実行し、変わった点を確かめてください',
  uncheckedLint: '未検査: lint（ここでは ESLint が用意されていません）',
  uncheckedSolutions: '未検査: 解答、間違い、別解、診断の記録（このコースには solutions/ がありません）',
  breaches: (n) => `違反 ${n} 件`,
  proof: (katas, tests, mistakes, alternatives, stubScores) =>
    `kata ${katas} 個: テスト ${tests} 件、不合格にした間違い ${mistakes} 個、受け入れた別解 ${alternatives} 個、スタブのまま点が取れる抜け道 ${stubScores} 通り`,
};
