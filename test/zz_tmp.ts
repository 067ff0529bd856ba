import { SaxesParser } from 'saxes';
import { readFileSync } from 'node:fs';
const s=new TextDecoder().decode(readFileSync('/work/shared/samples/wires/agencies/tag_reuters.com_2014_newsml_KBN0FL0NN_version_5'));
function bench(name:string,f:()=>void){for(let i=0;i<500;i++)f();const c=process.cpuUsage();for(let i=0;i<3000;i++)f();const u=process.cpuUsage(c);console.log(name,(3000/((u.user+u.system)/1e6)).toFixed(0))}
const base=(o:any={})=>{const p=new SaxesParser({xmlns:true,...o});let n=0;p.on('opentag',()=>{n++});p.on('text',()=>{n++});return p};
for(let k=0;k<2;k++){
bench('bare',()=>{base().write(s).close()});
bench('force10',()=>{base({forceXMLVersion:true,defaultXMLVersion:'1.0'}).write(s).close()});
bench('attr',()=>{const p=base();p.on('attribute',()=>{});p.write(s).close()});
bench('err',()=>{const p=base();p.on('error',()=>{});p.write(s).close()});
bench('close',()=>{const p=base();p.on('closetag',()=>{});p.write(s).close()});
bench('cdata',()=>{const p=base();p.on('cdata',()=>{});p.write(s).close()});
bench('doctype',()=>{const p=base();p.on('doctype',()=>{});p.write(s).close()});
bench('ent',()=>{const p=base();p.ENTITIES={} as any;p.write(s).close()});
bench('tree',()=>{const p=base();const open:any[]=[];p.on('opentag',(t)=>{const e={ns:t.uri,name:t.local,attributes:t.attributes,children:[],line:p.line};open.at(-1)?.children.push(e);open.push(e)});p.on('closetag',()=>{open.pop()});p.on('text',(t)=>{open.at(-1)?.children.push(t)});p.write(s).close()});
}
