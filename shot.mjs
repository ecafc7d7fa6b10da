import { chromium } from '@playwright/test';
import { findBrowser } from './e2e/find-browser.ts';
const port=4779;
const b=await chromium.launch({executablePath:findBrowser(),args:['--disable-background-networking','--disable-component-update','--disable-sync','--disable-quic','--no-first-run']});
try{
for(const [w,h,scheme] of [[1440,900,'light'],[390,844,'dark']]){
 const p=await b.newPage({viewport:{width:w,height:h},colorScheme:scheme,locale:'ja-JP'});
 p.on('console',m=>console.log('console',m.type(),m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
 await p.goto(`http://localhost:${port}/reference/apps/v1/deployment/`);
 const reqs=[];p.on('response',async r=>{const bd=await r.body().catch(()=>Buffer.alloc(0));reqs.push([r.url().replace(/.*:4779/,''),bd.length])});
 await p.keyboard.press('/'); await p.waitForTimeout(1500); console.log(await p.evaluate(()=>document.activeElement?.outerHTML.slice(0,100)));
 await p.waitForSelector('dialog[open]',{timeout:8000});
 const q=process.argv[2]??'再起動';
 await p.keyboard.insertText(q); await p.waitForTimeout(2000);
 await p.screenshot({path:`/tmp/shot-${w}-${scheme}.png`});
 if(w>400)console.log(reqs.map(([u,n])=>n+' '+u).join('\n'));
 await p.goto(`http://localhost:${port}/search/?q=${encodeURIComponent(q)}`); await p.waitForTimeout(1500);
 await p.screenshot({path:`/tmp/page-${w}-${scheme}.png`});
 await p.close();
}}finally{await b.close()}
