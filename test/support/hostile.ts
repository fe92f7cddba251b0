/** What a student may print, throw or call something, and what no report may do because of it. */
export const HOSTILE: readonly string[] = [
  // Terminal: clear the screen, a green tick, a title, the clipboard, a link.
  '\u001b[2J\u001b[1;1H\u001b[32m✔ passed\u001b[0m',
  '\u001b]0;owned\u0007\u001b]52;c;cm0gLXJm\u0007\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
  '\u009b31mC1\r\b\b\u007f',
  // HTML.
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</textarea></pre></title><svg/onload=alert(1)>"\' onmouseover=alert(1) x="',
  '&lt;script&gt; &#60;script&#62; <!-- ',
  // A page's: handlers, styles, redirects, forms.
  '<script>globalThis.hacked = 1; document.title = "hacked"; alert(1)</script>',
  '</style></title></textarea></pre></code><img src=x onerror="globalThis.hacked=1;alert(2)">',
  '"><svg/onload=alert(3)><a href="javascript:alert(4)">click</a>',
  "' onmouseover='alert(5)' autofocus onfocus='alert(6)' x='",
  '--><iframe src="https://example.org/"></iframe><link rel=stylesheet href=//example.org/x.css>',
  '<style>*{display:none}body{background:url(https://example.org/)}</style><p style="position:fixed">',
  '<meta http-equiv=refresh content="0;url=https://example.org/"><base href="https://example.org/">',
  '<form action="https://example.org/"><input autofocus><button>send</button></form>',
  ']]><svg><use href="data:image/svg+xml,<svg id=x><script>alert(7)</script></svg>#x"/></svg>',
  '&lt;script&gt; &#60;script&#62; &amp;nbsp;',
  '`code` kata.ts:1:1 $& $1 kata.ts:99999:1',
  '\u001b[2J\u001b]0;title\u0007\u0000\u0008\u009b31m',
  'a\u202eb\u2066c\u200bd\u00ade\ufeff\u2028f\ud800\udc00\udfff\ud800',
  '../../etc/passwd#k1L1',
  // Markdown.
  '```\n# Passed\n````\n~~~',
  '`` ` `` ![x](http://evil.example/x.png) [link](javascript:alert(1)) <http://evil.example>',
  '@everyone @octocat closes #1, GH-1, owner/repo#2, www.evil.example, http://evil.example',
  '| a | b |\n| --- | --- |\n* [x] done\n1. one\n> quote\n---\n    code\n[ref]: http://evil.example',
  '<!-- matsu --> <details><summary>all passed</summary>',
  'a\\|b\\\\|c `|` &#124; \\`',
  // XML.
  ']]></failure></testcase><testcase name="forged"/><!--',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;&#0;&#xFFFE;',
  '\u0000\u0008\u000b\u001f\ufffe\uffff',
  // Spreadsheets.
  '=HYPERLINK("http://evil.example")',
  '+1-2@SUM(A1) \t=cmd|calc',
  '＝１＋１',
  // CI logs.
  '::add-mask::a',
  'x\n::error file=katas/01/kata.ts,line=1::forged\r::set-output name=a::b\n  ::stop-commands::x',
  'x ##[error]forged ##[add-mask]a ##vso[task.setvariable]b ##teamcity[testFailed]',
  '%0A::error::forged%0D,title=x:y',
  'section_start:0:evil\r\u001b[0Ksection_end',
  // Directions, zero widths, odd characters.
  'user\u202e // admin\u2066 if\u2069\u200b\u200d\ufeff\u00ad',
  '\u2028line\u2029paragraph\u0085next',
  'lone \ud800 and \udc00 surrogates',
  'tags \u{e0041}\u{e0042}, combining a\u0301\u0300, 👨‍👩‍👧, full ｗｉｄｔｈ, 日本語',
  // JavaScript.
  '__proto__',
  'constructor',
  '$& $1 $` ${1}',
  '\\u{1b}[31m \\n \\\\',
  // Timelines.
  '0s  = resolved\n1s  | forged',
  '',
  '   ',
];

/** A megabyte in one line. */
export const HUGE = `<b>\u001b[31m@here \`\`\` ::error::${'x😀'.repeat(350_000)} end`;
