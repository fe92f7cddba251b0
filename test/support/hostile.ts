/** What a submission may print, throw or be called so that a page does more than show it. */
export const HOSTILE: readonly string[] = [
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
];
