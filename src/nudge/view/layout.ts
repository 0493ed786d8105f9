/** The banner in one line of 40 px: where there is no height or width for more, or where the person asked for it. */
export const oneLine = `
:host{margin-block:0 8px !important;margin-inline:16px !important}
.banner{padding:0 7px 0 9px}
.banner .face,.banner:has(.list) .face{flex-direction:row;align-items:center;gap:8px;height:38px;min-height:0}
.top,.body,.row{display:contents}
.dial,.dots{margin:0}
[dir=rtl] .dots{margin:0}
.banner .title,.banner:has(.list) .title{max-height:24px}
.headline .clamp{display:block;white-space:nowrap;text-overflow:ellipsis}
.dots{order:1}
.choose .sentence,.note .sentence,.notes,.more{display:none}
.banner:not(.asks) .chips{display:none}
.main{padding:0 10px;font-size:13px}
.full{display:block}
.list{margin-top:0;padding:8px 4px}
.only-line{display:inline-flex}
`;

/**
 * The banner's sizes, fixed for each step so that nothing moves while one types: 88 and 112 px in LinkedIn's dialog of 552, higher
 * where it is narrower, and one line of 40 px where there is no height or width for more.
 */
export const layout =
  `
.face{display:flex;flex-direction:column}
.top{display:flex;align-items:center;gap:10px;height:24px;flex:none}
` +
  // The notes left: where they don't fit beside the headline they wrap out of sight; LinkedIn or the sentence says them, too.
  `
.title{display:flex;flex-wrap:wrap;align-content:flex-start;column-gap:10px;flex:1 1 0;min-width:0;max-height:24px;overflow:hidden}
.title>*{padding-block:2px}
.body{display:flex;flex:1 1 0;min-height:0;padding-inline-start:34px}
` +
  // Nothing to measure, no ring: the words begin where it would.
  `
.top:not(:has(.dial))~.body{padding-inline-start:0}
.headline .clamp{-webkit-line-clamp:1}
.choose .face{height:64px}
.choose .body{align-items:flex-end;gap:16px}
.choose .sentence{flex:1 1 0;min-width:0;align-self:center}
.note .face{height:88px}
.note .body{flex-direction:column}
.note .sentence{margin-top:-1px;flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:center}
.note .row{flex:none;height:28px}

@container (max-width:479.98px){
.top{height:auto;align-items:flex-start;gap:8px}
.title{max-height:44px}
.headline .clamp{-webkit-line-clamp:2}
.body{padding-inline-start:0}
.choose .face{height:124px}
.choose .body{flex-direction:column;align-items:stretch;gap:0}
.choose .row{height:32px}
.choose .sentence,.note .sentence{display:block;align-self:stretch;margin:0;padding-top:2px}
.note .face{height:112px}
.chip:nth-child(n+4){display:none}
` +
  // Where a list is open, nothing is being typed: what was cut is said whole.
  `
.banner:has(.list) .face{height:auto}
.banner:has(.list) .body,.banner:has(.list) .sentence{flex:1 0 auto}
.banner:has(.list) .title{max-height:none}
.banner:has(.list) .clamp{display:block}
.choose:has(.list) .face{min-height:124px}
.note:has(.list) .face{min-height:112px}
}

@container (max-width:379.98px){
.title{max-height:64px}
.headline .clamp,.sentence .clamp{-webkit-line-clamp:3}
.choose .face{height:154px}
.note .face{height:150px}
.chip:nth-child(n+3),.begins{display:none}
.template>bdi:first-child{flex:1 1 0;max-width:none;text-align:start}
.choose:has(.list) .face{min-height:154px}
.note:has(.list) .face{min-height:150px}
}

@container (max-width:329.98px){
.chips:not(:last-child) .chip:nth-child(n+2){display:none}
}

@media (max-height:599.98px),(max-width:340px){
${oneLine}
}

` +
  // Beside the button there is room for the status word alone; the ⋯ list has it all. That a press wasn't sent comes before any button.
  `
@media (max-width:340px){
:host{margin-inline:8px !important}
.choose:not(.held) .face:has(.main) .headline .clamp{font-size:0}
.choose:not(.held) .face:has(.main) .verdict{font-size:14px}
.held .main{display:none}
}

` +
  // As at 400 % zoom: there is no room to grow into. An opened list lies over the note and scrolls, so that Send stays where it is.
  `
@media (max-height:339.98px){
.list{position:absolute;z-index:1;inset-inline:-1px;bottom:100%;max-height:70px;overflow-y:auto;overscroll-behavior:contain;padding:8px;border:1px solid color-mix(in srgb,var(--ink) 30%,transparent);border-radius:8px}
.light .list{background:#fff}
.dark .list{background:#1d2226}
}
`;
