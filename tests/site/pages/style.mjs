/** One quiet, grey style for every practice page; nothing of the real site's looks. */
export const style = `
*{box-sizing:border-box}
body{margin:0;font:14px/1.5 system-ui,sans-serif;color:#222;background:#eef0f1}
a{color:#2c4a63}
.practice-bar{background:#3d4449;color:#fff;padding:6px 16px;font-size:12px;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:center}
.practice-bar a{color:#fff}
.practice-bar a[aria-current]{background:#fff;color:#222;padding:0 6px;border-radius:8px;text-decoration:none}
.practice-bar summary{cursor:pointer}
.practice-bar p{margin:4px 0;display:flex;flex-wrap:wrap;gap:4px 12px}
.site-head{background:#fff;border-block-end:1px solid #d5dadd;padding:12px 16px;display:flex;gap:16px;align-items:center}
.site-head b{flex:1;font-size:16px}
.site{display:flex;gap:16px;max-width:1060px;margin:16px auto;padding:0 16px;align-items:flex-start}
.side{flex:0 0 190px;background:#fff;border:1px solid #d5dadd;border-radius:8px;padding:8px 0}
.side a{display:block;padding:6px 16px;text-decoration:none}
main{flex:1;min-width:0;background:#fff;border:1px solid #d5dadd;border-radius:8px;padding:16px;min-height:420px}
h1{font-size:20px;margin:0 0 12px}h2{font-size:16px}
button,.comet-btn{font:inherit;padding:6px 12px;border:1px solid #9aa4aa;border-radius:6px;background:#fff;color:#222;cursor:pointer;text-decoration:none;display:inline-block}
button:disabled{opacity:.5;cursor:default}
.primary{background:#46525a;color:#fff;border-color:#46525a}.red{background:#a33;color:#fff;border-color:#a33}
input,select,textarea{font:inherit;padding:6px 8px;border:1px solid #9aa4aa;border-radius:6px}
.comet-tabs-nav{display:flex;flex-wrap:wrap;gap:16px;border-block-end:1px solid #d5dadd;margin-block-end:12px}
.comet-tabs-nav-item{padding:8px 0;cursor:pointer}.comet-tabs-nav-item-active{font-weight:600;border-block-end:2px solid #46525a}
.order-item,[class*="orderItem--orderItem"]{border:1px solid #d5dadd;border-radius:8px;margin-block-end:12px;padding:12px;color:inherit;text-decoration:none;display:block}
.order-item-header{display:flex;flex-wrap:wrap;gap:8px 16px;justify-content:space-between;border-block-end:1px solid #eef0f1;padding-block-end:8px}
.order-item-header-right{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:12px;color:#566}
.order-item-header-right-info{display:flex;flex-wrap:wrap;gap:4px 16px}
.order-item-header-status-text{font-weight:600}
.order-item-store{font-size:12px;padding:6px 0}
.order-item-content{display:flex;flex-wrap:wrap;gap:12px;justify-content:space-between}
.order-item-content-body{display:flex;gap:12px;flex:1 1 260px;min-width:0;padding:4px 0}
.order-item-content-img{width:64px;height:64px;border-radius:6px;background:#dde2e5}
.order-item-content-info-sku,.order-item-tag{color:#566;font-size:12px}
.order-item-btns{display:flex;flex-direction:column;gap:6px;margin-block-start:6px;text-align:center}
.order-more{text-align:center;padding:8px}.comet-loading-wrap{text-align:center;color:#566;padding:16px}
.info-row,.order-price-item,.item-title{padding:2px 0}.order-price-item{display:flex;justify-content:space-between;max-width:320px}
.bold-font{font-weight:600}.buttons{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0}
.comet-modal,.baxia-dialog{position:fixed;inset:0;background:#0006;display:grid;place-items:center;z-index:999}
.comet-modal>div,.baxia-dialog>div{background:#fff;border-radius:8px;padding:20px;max-width:420px;width:calc(100% - 32px)}
.card{border:1px solid #d5dadd;border-radius:8px;padding:12px;margin-block-end:12px}
.muted{color:#566;font-size:12px}.kinds{columns:2 340px;padding:0;list-style:none}.kinds li{break-inside:avoid;padding:4px 0;overflow-wrap:anywhere}
.kinds small a{margin-inline-start:8px;color:#566}
@media(max-width:640px){.site{flex-direction:column;padding:0 8px}.side{flex:auto;width:100%;display:flex;flex-wrap:wrap}main{width:100%}}
`;
