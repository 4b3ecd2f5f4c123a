// Made from openapi/jambonz.yaml by `npm run generate`.
import{answer as p}from"../contract.js";const i=a;function o(r,{instancePath:s="",parentData:n,parentDataProperty:l,rootData:c=r}={}){let e=null,t=0;return t===0&&!(r&&typeof r=="object"&&!Array.isArray(r))?(o.errors=[{instancePath:s,keyword:"type",params:{
type:"object"}}],!1):(o.errors=e,t===0)}function a(r,{instancePath:s="",parentData:n,parentDataProperty:l,rootData:c=r}={}){let e=null,t=0;return o.call(this,r,{instancePath:s,parentData:n,parentDataProperty:l,
rootData:c})||(e=e===null?o.errors:e.concat(o.errors),t=e.length),a.errors=e,t===0}const j=p("application/json",["result","error"],i);export{j as reply};
