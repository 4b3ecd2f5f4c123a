// Made from openapi/jambonz.yaml by `npm run generate`.
import{contract as i}from"../contract.js";const a=c;const u={type:["object","array","string","number","boolean"],properties:{result:{},error:{}},items:{}};function o(r,{instancePath:n="",parentData:s,parentDataProperty:l,rootData:p=r}={}){let e=null,t=0;
return(!r||typeof r!="object")&&typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"?(o.errors=[{instancePath:n,keyword:"type",params:{type:u.type}}],!1):(o.errors=e,t===0)}function c(r,{
instancePath:n="",parentData:s,parentDataProperty:l,rootData:p=r}={}){let e=null,t=0;return o.call(this,r,{instancePath:n,parentData:s,parentDataProperty:l,rootData:p})||(e=e===null?o.errors:e.concat(
o.errors),t=e.length),c.errors=e,t===0}const h=i("application/json",["result","error"],a);export{h as reply};
