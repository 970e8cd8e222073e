import { textOfHtml } from '../../lambda/notes/html-text.ts';
import { eachRow } from '../support/each-row.ts';

describe('fields in HTML', () => {
  eachRow('become text', textOfHtml, [
    ['plain', 'plain'],
    ['a<br>b<div>c</div><p>d</p>', 'a b c d'],
    ['<b>bo</b>ld <i class="x">and</i> <span style="color: red">red</span>', 'bold and red'],
    ['1 &lt; 2 &amp;&nbsp;3 &gt; 2', '1 < 2 & 3 > 2'],
    ['&#233;&#xe9;&eacute;&Ouml;&ntilde;&ccedil;', 'éééÖñç'],
    ['&unknown; &#0; &#1114112; &#xd800; AT&T', '&unknown; &#0; &#1114112; &#xd800; AT&T'],
    ['10<sup>3</sup> and x<sub>1</sub>', '10^3 and x1'],
    ['<ul><li>a</li>\n<li>b</li></ul>', 'a, b'],
    ['a<style>b { c: d }</style>e<!-- f -->g<script>h()</script>', 'a e g'],
    ['\\(x^2\\) and [$]y[/$] and <anki-mathjax>z</anki-mathjax>', '$x^2$ and $y$ and $z$'],
    ['<img src="a.png" alt="a heart"> beats', 'a heart beats'],
    ['<img src="a.png">', '\uFFFC'],
    ['word [sound:a.mp3]', 'word'],
    ['[sound:a.mp3]', '\uFFFC'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<'.repeat(3), '<<<'],
  ]);
});
