import { fontStack, paletteDeclarations } from '../../ui/tokens';
import { layout } from './layout';

/**
 * The banner's style sheet. The host has no attribute of ours, so all that depends on state hangs on the section within. Pixels
 * only: the page's root font size is its own affair.
 */
export const styles = `
:host{all:initial !important;display:block !important;visibility:inherit !important;flex:none !important;grid-column:1/-1 !important;box-sizing:border-box !important;min-width:0 !important;max-width:744px !important;margin:0 24px 16px !important;container-type:inline-size !important}
*{box-sizing:border-box;margin:0;padding:0}
.banner{position:relative;border:1px solid color-mix(in srgb,var(--ink) 12%,transparent);border-radius:8px;padding:11px 15px;background:color-mix(in srgb,var(--ink) 4%,transparent);color:var(--ink);font:400 14px/18px ${fontStack};text-align:left;--tone:var(--ink)}
.banner[dir=rtl]{text-align:right}
.held{box-shadow:inset 0 0 0 2px var(--tone);transition:box-shadow 120ms ease-out}
.light{${paletteDeclarations('light')}}
.dark{${paletteDeclarations('dark')}}
.calm{--tone:var(--muted)}
.good{--tone:var(--good)}
.warn{--tone:var(--warn)}
.error{--tone:var(--error)}
.dial{display:block;position:relative;flex:none;width:24px;height:24px;color:var(--tone)}
.plain .dial{color:var(--muted)}
.ring{display:block}
.ring-arc{transition:stroke-dasharray 160ms ease}
.headline{flex:1 1 auto;min-width:0;max-width:100%;font-weight:600;line-height:20px}
.calm .headline,.calm .sentence{color:var(--muted)}
.verdict{font-weight:inherit;color:var(--tone)}
.error .headline{color:var(--tone)}
.notes{flex:none;font-size:12px;line-height:20px;color:var(--muted);white-space:nowrap}
.sentence{overflow-wrap:break-word;text-wrap:pretty}
.headline{overflow-wrap:anywhere}
.clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
button{appearance:none;display:inline-flex;align-items:center;justify-content:center;border:0;background:none;color:inherit;font:inherit;cursor:pointer;white-space:nowrap;border-radius:16px;touch-action:manipulation}
button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
button:hover{background:color-mix(in srgb,var(--ink) 8%,transparent)}
button:active{background:color-mix(in srgb,var(--ink) 14%,transparent)}
.dots{flex:none;width:32px;height:32px;margin:-4px -8px -4px 0;color:var(--muted);border-radius:50%}
[dir=rtl] .dots{margin:-4px 0 -4px -8px}
.main{flex:none;height:32px;padding:0 14px;border:1px solid color-mix(in srgb,var(--ink) 70%,transparent);font-weight:600;max-width:100%;overflow:hidden;text-overflow:ellipsis}
.row{display:flex;align-items:center;gap:8px;min-width:0}
.chips{display:flex;gap:6px;min-width:0}
.chip{height:28px;padding:0 10px;border:1px solid color-mix(in srgb,var(--ink) 45%,transparent);border-radius:14px;font-size:13px;flex:0 1 auto;min-width:44px;overflow:hidden;text-overflow:ellipsis;display:block;line-height:26px}
.more{flex:none;height:28px;padding:0 6px 0 8px;gap:2px;margin-inline-start:auto;margin-inline-end:-6px;color:var(--muted);font-size:13px}
.more[aria-expanded=true] .icon{transform:rotate(180deg)}
.icon{display:block;flex:none}
.clamp,.full,.by,.preview-title,.score,.reason-text{unicode-bidi:plaintext}
.list{margin-top:11px;padding-top:8px;border-top:1px solid color-mix(in srgb,var(--ink) 12%,transparent)}
.full{display:none;padding-bottom:8px}
.entries{display:flex;flex-wrap:wrap;gap:0 4px;margin:0 -10px}
.entry{height:32px;padding:0 10px;justify-content:flex-start;text-align:start}
.only-line{display:none}
.by{padding-top:4px;font-size:12px;line-height:16px;color:var(--muted)}
.preview-title,.score{font-size:12px;line-height:16px;color:var(--muted)}
.preview{padding:2px 0 8px;overflow-wrap:anywhere}
.cut{font-size:12px;color:var(--muted)}
mark{background:none;color:inherit;text-decoration:underline wavy var(--warn) 1px;text-underline-offset:3px}
ul{list-style:none}
.reason{display:flex;align-items:flex-start;gap:8px;padding:5px 0;min-height:32px}
.reason .icon{margin-top:3px;color:var(--muted)}
.reason.broken .icon{color:var(--warn)}
.reason.met .icon{color:var(--good)}
.reason-text{flex:1 1 0;min-width:0;padding-top:2px;overflow-wrap:anywhere}
.verb{flex:none;height:24px;margin:-1px -8px 0 0;padding:0 8px;font-size:13px;color:var(--muted);text-decoration:underline;text-underline-offset:3px;border-radius:12px}
[dir=rtl] .verb{margin:-1px 0 0 -8px}
.score{padding-top:4px}
.templates{display:flex;flex-direction:column;margin:0 -10px}
.reasons+.templates{margin-top:8px;padding-top:6px;border-top:1px solid color-mix(in srgb,var(--ink) 12%,transparent)}
.template{height:32px;padding:0 10px;gap:10px;justify-content:flex-start;min-width:0}
.template>bdi:first-child{flex:none;max-width:40%;overflow:hidden;text-overflow:ellipsis;font-weight:600}
.begins{flex:1 1 0;min-width:0;overflow:hidden;text-overflow:ellipsis;text-align:start;color:var(--muted)}
.keys{flex:none;font-size:12px;color:var(--muted)}
.unseen{appearance:none;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
${layout}
@media (prefers-reduced-motion:reduce){.ring-arc,.held{transition:none}}
@media (prefers-contrast:more){.banner{border-color:var(--ink)}.light,.dark{--muted:var(--ink)}.chip,.main{border-color:var(--ink)}}
@media (forced-colors:active){.banner,.list{border-color:CanvasText}.light,.dark{--ink:CanvasText;--muted:CanvasText;--good:CanvasText;--warn:CanvasText;--error:CanvasText}button{border:1px solid ButtonText;color:ButtonText}button:focus-visible{outline-color:Highlight}mark{text-decoration-color:currentColor;color:inherit}}
`;
