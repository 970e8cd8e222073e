import { expect } from 'chai';
import { plainSvg } from '../../lambda/pictures/plain-svg.ts';
import { renderPicture } from '../../lambda/pictures/render-picture.ts';
import { SvgError } from '../../lambda/pictures/svg-tags.ts';
import { colourAt, svg } from './pictures.ts';

const inside = (source: string): string => /^<svg[^>]*>(.*)<\/svg>$/s.exec(plainSvg(svg(source)).svg)?.[1] ?? 'none';

describe('an SVG written anew', () => {
  for (const [what, source, kept] of [
    ['what draws', '<g><path d="M0 0"/></g>', '<g><path d="M0 0"/></g>'],
    ['no script, nor what stands in it', '<script>a<b/>()</script><path d="M1 1"/>', '<path d="M1 1"/>'],
    ['no script of another case or prefix', '<svg:SCRIPT>a()</svg:SCRIPT>', ''],
    ['no handler of events', '<rect onclick="a()" ONLOAD="b()" width="5"/>', '<rect width="5"/>'],
    ['no picture, page or motion', '<image href="a.png"/><foreignObject><p>x</p></foreignObject><set/>', ''],
    [
      'no address but of its own parts',
      '<a href="javascript:a()"><use xlink:href="#r"/></a>',
      '<a><use xlink:href="#r"/></a>',
    ],
    ['no file', '<use href="file:///etc/passwd#x"/>', '<use/>'],
    ['no style that fetches', '<rect style="fill:url(http://x/y#z)"/>', '<rect style="fill:none"/>'],
    ['styles that point to its own parts', '<rect fill="url(#g)"/>', '<rect fill="url(#g)"/>'],
    [
      'no hidden address',
      '<rect fill="&#x75;rl(//x)" style="fill:u\\72l(//x)"/>',
      '<rect fill="none" style="fill:u72l(//x)"/>',
    ],
    ['no import', '<style>@import "//x";a{fill:red}</style>', '<style>a{fill:red}</style>'],
    ['no import in character data', '<style><![CDATA[@import url(//x); a>b{}]]></style>', '<style> a&#62;b{}</style>'],
    ['no comment and no instruction', '<!-- <script> --><?php a ?><g/>', '<g/>'],
    [
      'text, with nothing hidden in it',
      '<text>a &amp; b &lt;c&gt; &#65;&bad;</text>',
      '<text>a &#38; b &#60;c&#62; A</text>',
    ],
  ] as const) {
    it(`has ${what}`, () => {
      expect(inside(source)).to.equal(kept);
    });
  }

  it('has no entities of its own', () => {
    const laughs = '<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
    expect(plainSvg(`<?xml version="1.0"?>${laughs}<svg><text>x&b;&f;</text></svg>`).svg).to.equal(
      '<svg><text>x</text></svg>',
    );
    expect(plainSvg('<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd"><svg/>').svg).to.equal(
      '<svg/>',
    );
  });

  it('tells what may be missed', () => {
    expect(plainSvg(svg('<script/><image/><image/><metadata/><g/>')).leftOut).to.deep.equal(['script', 'image']);
  });

  it('is refused where it is no XML', () => {
    for (const broken of [
      '<svg',
      '<svg><g></svg>',
      '<svg a=b/>',
      '<svg><!-- </svg>',
      '<svg></svg></svg>',
      '<svg a="<"/>',
    ])
      expect(() => plainSvg(broken), broken).to.throw(SvgError);
  });

  it('takes no longer for what was made to take long', () => {
    const before = performance.now();
    for (const long of ['<', '<!--', '<![CDATA[', '<!DOCTYPE [', '<a b="', '&#', '<g ']) {
      try {
        plainSvg(`<svg>${long.repeat(200_000)}</svg>`);
      } catch (fault) {
        expect(fault, long).to.be.instanceOf(Error);
      }
    }
    expect(performance.now() - before).to.be.below(3000);
  });

  it('is still the drawing', async () => {
    const rendered = await renderPicture(
      Buffer.from(
        svg(
          '<script>x</script><style>.a{fill:#cc3333}</style><defs><rect id="r" class="a" width="120" height="80"/></defs><use xlink:href="#r"/>',
        ),
      ),
    );
    if (rendered.kind === 'refused') throw new Error(rendered.reason);
    expect(await colourAt(rendered.jpegs['720x480'], 360, 240)).to.equal('#c33');
    expect(rendered.warnings).to.deep.equal(['shown without what it must not hold: script']);
  });
});
