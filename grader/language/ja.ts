import { check } from './check-ja';
import type { Words } from './words';

export const ja: Words = {
  check,
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
  onlyChanged: (base) => `${base} から変更された kata のみ`,
  ignored: 'ほかに変更され、採点では無視されたもの:',
  change: { modified: '変更', added: '追加', deleted: '削除' },
  more: (n) => `… ほか ${n} 件`,
  moreCharacters: (n) => ` …（ほか ${n} 文字）… `,
  moreLines: (n) => `… ほか ${n} 行 …`,
  canBeGraded: 'kata が採点できること',
  noTests: 'この kata のテストは 1 件も実行されませんでした',
  somethingIsGraded: '何かが採点されたこと',
  nothingGraded: '採点された kata はありません',
  timelinesDiffer: 'タイムラインが期待と異なります',
  stillTheStub: 'kata.ts はまだスタブのままです',

  review: {
    column: { kata: 'kata', title: '題名', points: '点数', status: '状態' },
    cut: (tests) => `… あと ${tests} 件のテストの詳細はここに収まりません。JSON のレポートにはすべてあります。`,
    more: (n) => `… ほか ${n} 件はサマリーを参照してください`,
    changes: 'ほかに変更され、採点では無視されたもの',
    feedback:
      'このプルリクエストのワークフローによる採点です。ワークフローはプルリクエスト側で変更できるため、正式な成績ではありません。',
  },
  outputCut: (most) => `出力を切り詰めました。${most} 文字以内にしてください`,
  notInAnyReport: (katas) => `どのレポートにもない kata: ${katas}`,
  graded: (date, seed) => `採点 ${date}、シード ${seed}`,
  grading: (done, all) => `採点中 ${done} / ${all}`,
  staged: {
    passes: (kata, tests) => `${kata}: ステージした内容は ${tests} 件のテストすべてに合格しました`,
    untouched: (kata) => `${kata}: ステージした内容は未着手のスタブです`,
    fails: (kata, passed, tests) => `${kata}: ステージした内容が合格したテストは ${tests} 件中 ${passed} 件です`,
    isWrong: (kata) => `${kata}: ステージした内容にエラーがあります`,
    differs: (file) => `手元のファイルはステージした内容と異なります。git add ${file} でステージできます。`,
    show: (katas, seed) => `npx matsu grade ${katas} --staged --seed ${seed} でタイムラインを表示できます。`,
    inWork: 'まだ作業中であれば、git commit --no-verify でこのままコミットできます。',
  },
  property: (inputs, seed) => `${inputs.join('、')} のとき（シード ${seed}。--seed ${seed} で再現できます）`,
  hidden: {
    failed: (name, how) => `${name}（非公開テスト: ${how}）`,
    failure: {
      order: '順序が違います',
      time: '時刻が違います',
      missing: '足りないものがあります',
      extra: '余分なものがあります',
      settling: '完了のしかたが違います',
      other: '正しく実行できません',
    },
    told: (group, how) => `非公開テスト${group === null ? '' : `（${group}）`}: ${how}`,
    counted: (failed, all) => `非公開テストは ${all} 件中 ${failed} 件が不合格です（合計に含まれます）`,
  },
  problems: {
    'no-stage': ({ said }) => `ステージを起動できませんでした: ${said}`,
    'no-file': ({ file }) => `${file} がありません。解答をこのファイルに書いてください`,
    unreadable: ({ file, said }) => `${file} を読めません: ${said}`,
    'syntax-error': ({ place, said }) => `${place} の構文が正しくありません: ${said}`,
    'load-error': ({ file, said }) => `${file} を読み込めません。トップレベルで例外が投げられました: ${said}`,
    'bad-import': ({ file, said, importable }) =>
      `${file} が import する '${said}' はここにはありません。import できるのは ${importable} と、kata に付属するファイルだけです`,
    'missing-export': ({ file, said }) =>
      `${file} は '${said}' を export していません。宣言の前に "export" を書いてください`,
    outside: ({ said }) =>
      `シナリオが、自分の本体の外にある '${said}' を使っています。シナリオはソースとしてステージに送られるので、` +
      `引数で渡してください: play((kata, ${said}) => …, ${said})`,
    protocol: ({ said }) =>
      `ステージから予期しないものが届きました（${said}）。もう一度実行し、再び起きたら報告してください`,
  },
  typeError: (place, said) => `型エラー ${place} ${said}`,
  hasTypeErrors: 'kata に型エラーがあります',
  assertions: {
    playedWith: (kata) => `kata ${kata} を次のように実行しました`,
    shouldNotFollow: 'このタイムラインになってはいけないのに、なっています:',
    expected: '期待されるタイムライン',
    actual: 'あなたのタイムライン',
    leftBehind: (count) => `関数が完了したときに何も残っていないはずですが、まだ ${count} 件が動いています`,
  },
  doctor: {
    noGit: '見つかりません。--ref、--staged、フックに必要です',
    system: 'システム',
    level: '隔離レベル',
    start: 'ステージの起動時間',
    none: 'なし: ここではステージを起動できません',
    levels: {
      bubblewrap: 'bubblewrap（bubblewrap、unshare、node のうち最も強い）',
      unshare: 'unshare（bubblewrap、unshare、node のうち二番目）',
      node: 'node（bubblewrap、unshare、node のうち最も弱い。悪意のあるコードをここで採点しないでください）',
    },
    layers: {
      process: '独立したプロセス。時間がかかりすぎれば強制終了され、戻るのは文字列だけ',
      environment: '空の環境変数。トークンも設定も渡らない',
      permission: 'Node のパーミッションモデル。ファイル、プロセス、ワーカーは使えない',
      codegen: '文字列からコードを作れない',
      heap: 'ヒープは 128 MB まで',
      limits: 'ulimit: CPU 時間、アドレス空間、開けるファイル数を制限。コアダンプもファイルへの書き込みもできない',
      bubblewrap: 'ネットワークなし。他のプロセスは見えず、ファイルは共有ライブラリだけ',
      unshare: 'ネットワークなし。他のプロセスにシグナルを送れない',
      realm: '実行ごとに独立した realm。Node のものは何も入っていない',
      freeze: 'その realm の外側は空にされ、変更できない',
    },
    notInstalled: 'インストールされていません',
    notHere: 'ここにはありません',
    more: '隔離を強めるには:',
    advice: {
      windows:
        'Windows には相当する仕組みがありません。悪意のあるコードは、bubblewrap を入れた WSL 2、コンテナ、または Linux の CI で採点してください。',
      macos:
        'macOS には名前空間がありません。悪意のあるコードは、Linux のコンテナか仮想マシン、または Linux の CI で採点してください。',
      install:
        'システムに bubblewrap をインストールしてください（sudo apt-get install bubblewrap、sudo dnf install bubblewrap）。',
      apparmor:
        'Ubuntu 24.04 以降では AppArmor が禁じています。sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 を実行するか、docs/containment.md にある /usr/bin/bwrap 用のプロファイルを入れてください。',
      namespaces:
        'ユーザー名前空間が無効です。sudo sysctl -w kernel.unprivileged_userns_clone=1 user.max_user_namespaces=10000 で有効にできます。',
      container:
        'ここはコンテナの中です。ユーザー名前空間を許可するか（docker run --security-opt seccomp=unconfined）、コンテナ自体を壁にしてください（docker run --network none --read-only --cap-drop ALL --pids-limit 64 --memory 512m）。',
    },
  },
  hint: {
    none: 'まだヒントを表示していません。',
    remaining: (n, kata) =>
      n === 0 ? 'ヒントはこれですべてです。' : `残り ${n} 件です。matsu hint ${kata} で次のヒントを表示します。`,
  },
  scaffold: { next: (command) => `まだ書かれていないものは ${command} で分かります。` },
  release: {
    written: (katas, files, folder) =>
      `${folder}: kata ${katas} 個、ファイル ${files} 個、解答なし。git init、npm ci、npm test でリポジトリにできます。`,
  },
  noKataBranch: (example) =>
    `kata のブランチではないので、すべての kata を今のまま採点します。1 つだけなら git switch -c kata/${example} か KATA=${example} です。`,
  diagnosis: {
    whole: (sentence) => `あなたのプログラムは、${sentence}とまったく同じ動きをしています。`,
    oneTest: (sentence) => `このテストでは、あなたのプログラムは、${sentence}とまったく同じ動きをしています。`,
  },
  picture: {
    title: 'タイムラインの図',
    describe: (expected, actual, settledAt) =>
      (expected === null ? '' : `期待は ${expected} 行、`) +
      `結果は ${actual} 行。${settledAt === null ? '完了していません。' : `${settledAt} に完了しました。`}`,
    differsAt: (at) => `最初の違いは ${at} です。`,
    differs: '最初の違い',
    both: '期待どおり',
    missed: '期待された位置',
    strayed: '実際の位置',
    waits: '待っている間',
    running: '開始済み、まだ await されていない間',
    after: '完了したあと',
    noName: '（無名）',
    leftOut: (n) => `ほかの ${n} 行は描いていません。`,
  },
  page: {
    title: (name) => `${name} の採点結果`,
    katas: 'kata 一覧',
    tests: (passed, all) => `テスト ${all} 件中 ${passed} 件合格`,
    pointsOf: (points, max) => `${max} 点中 ${points} 点`,
    sourceOf: (file) => `あなたのコード: ${file}`,
    untouched: 'まだ手が付けられていません。スタブのままです。',
    hidden: '非公開テスト',
    hiddenCounts: '非公開テストも、すべての合計に含まれています。その内容は表示されません。',
    failure: {
      order: '順序の違い',
      time: '時刻の違い',
      missing: '足りないものがある',
      extra: '余分なものがある',
      settling: '完了のしかたの違い',
      other: 'その他',
    },
    moreLines: (n) => `… ほか ${n} 行`,
    moreCharacters: (n) => `… ほか ${n} 文字`,
    shortened: 'ページが大きくなりすぎないように、図と行の一部を省いています。JSON の結果にはすべて含まれています。',
    gradedAt: (at) => `採点日時 ${at}`,
    base: (name) => `比較元 ${name}`,
    seed: (seed) => `シード ${seed}`,
  },
  findings: {
    neverSettles: (links) =>
      links.length === 0
        ? 'いつまでも完了しません。再開させるものが、もう何も残っていません。'
        : `いつまでも完了しません。${links.join('。その呼び出し先は ')}。再開させるものが、もう何も残っていません。`,
    waitsAt: (place, name) => `${place}${name === '' ? '' : `（${name}）`}で待っています`,
    aCall: '非同期の呼び出し',
    neverAwaited: (call, place) => `${place} の ${call} は、一度も await されていません。`,
    thrown: (error, place) => `${error} は ${place} から来ています。`,
    unhandled: (error, place, at, late) =>
      `${error}（${place}）は ${at} に拒否されましたが、誰も待っていませんでした。Node ではここでプログラムが終了します。` +
      (late === null ? '' : `${late} のハンドラーでは間に合いません。`),
    waited: (place, length) => `${place} で ${length}`,
    oneAfterAnother: (name, parts, sum, longest) =>
      `${name === '' ? '' : `\`${name}\` は`}順番に待っています: ${parts.join('、次に ')}、合わせて ${sum}。` +
      `最初のものを await する前に全部を開始すれば、${longest} で済みます。`,
    leftBehind: {
      timeout: (place, due, isRef) =>
        `${place} のタイマーは、関数が完了したときまだ動いていました（${due} まで${isRef ? '' : '、unref 済み'}）。`,
      interval: (place, _due, isRef) => `${place} のインターバルは解除されていません${isRef ? '' : '（unref 済み）'}。`,
      immediate: (place, _due, isRef) =>
        `${place} の setImmediate は、関数が完了したときまだ実行されていませんでした${isRef ? '' : '（unref 済み）'}。`,
    },
    uncaught: (error, place, at) =>
      `${error}（${place}）が ${at} に、誰も catch できない場所で投げられました。Node ではここでプログラムが終了します。`,
    stopped: {
      'sync-loop': '停止しました: 終わらず待つこともないループのせいで、ほかの処理に順番が回りません。',
      'microtask-loop': '停止しました: Promise が際限なく続き、タイマーに順番が回りません。',
      'endless-ticks': '停止しました: nextTick が際限なく続き、時間が進みません。',
      'endless-immediates': '停止しました: setImmediate が際限なく続き、時間が進みません。',
      'endless-timers': '停止しました: タイマーが際限なく続きます。',
      'virtual-time': '停止しました: 7 日以上が経過しました。',
      'busy-wait':
        '停止しました: ループが時計を待っていますが、ループの実行中は時計が進みません。タイマーを await してください。',
      output: '停止しました: 出力が多すぎます。',
      exit: 'process.exit で自分からプロセスを終了しました。',
      'out-of-memory': '停止しました: メモリーを使い果たしました。',
      crashed: '停止しました: プロセスが異常終了しました。',
      'wall-time': '停止しました: 時間がかかりすぎました。',
    },
    times: (count) => `（${count} 回）`,
  },
};
