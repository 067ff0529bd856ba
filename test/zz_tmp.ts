import { SaxesParser } from 'saxes';
import { readFileSync } from 'node:fs';
const s=new TextDecoder().decode(readFileSync('/work/shared/samples/wires/agencies/tag_reuters.com_2014_newsml_KBN0FL0NN_version_5'));
function bench(name:string,f:()=>void){for(let i=0;i<500;i++)f();const c=process.cpuUsage();for(let i=0;i<3000;i++)f();const u=process.cpuUsage(c);console.log(name,(3000/((u.user+u.system)/1e6)).toFixed(0))}
const E={} as any;
const v:Record<string,()=>void>={
bare(){const p=new SaxesParser({xmlns:true});let n=0;p.on('opentag',()=>{n++});p.on('text',()=>{n++});p.write(s).close()},
close(){const p=new SaxesParser({xmlns:true});let n=0;p.on('opentag',()=>{n++});p.on('closetag',()=>{n++});p.on('text',()=>{n++});p.write(s).close()},
cdata(){const p=new SaxesParser({xmlns:true});let n=0;p.on('opentag',()=>{n++});p.on('closetag',()=>{n++});p.on('text',()=>{n++});p.on('cdata',()=>{n++});p.write(s).close()},
attr(){const p=new SaxesParser({xmlns:true});let n=0;p.on('opentag',()=>{n++});p.on('closetag',()=>{n++});p.on('text',()=>{n++});p.on('cdata',()=>{n++});p.on('attribute',()=>{n++});p.write(s).close()},
all(){const p=new SaxesParser({xmlns:true});let n=0;p.on('opentag',()=>{n++});p.on('closetag',()=>{n++});p.on('text',()=>{n++});p.on('cdata',()=>{n++});p.on('attribute',()=>{n++});p.on('error',()=>{});p.on('doctype',()=>{});p.write(s).close()},
ent(){const p=new SaxesParser({xmlns:true});let n=0;p.ENTITIES=E;p.on('opentag',()=>{n++});p.on('closetag',()=>{n++});p.on('text',()=>{n++});p.on('cdata',()=>{n++});p.write(s).close()},
line(){const p=new SaxesParser({xmlns:true});let n=0;p.on('opentag',()=>{n+=p.line});p.on('closetag',()=>{n++});p.on('text',()=>{n++});p.on('cdata',()=>{n++});p.write(s).close()},
tree(){const p=new SaxesParser({xmlns:true});const open:any[]=[];p.on('opentag',(t)=>{const e={ns:t.uri,name:t.local,attributes:t.attributes,children:[],line:p.line};open.at(-1)?.children.push(e);open.push(e)});p.on('closetag',()=>{open.pop()});p.on('text',(t)=>{open.at(-1)?.children.push(t)});p.on('cdata',(t)=>{open.at(-1)?.children.push(t)});p.write(s).close()},
force(){const p=new SaxesParser({xmlns:true,forceXMLVersion:true,defaultXMLVersion:'1.0'});let n=0;p.on('opentag',()=>{n++});p.on('text',()=>{n++});p.write(s).close()},
};
const w=process.argv[2]!;for(let k=0;k<3;k++)bench(w,v[w]!);
