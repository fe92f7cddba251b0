// outcome: fails | Breaks out of CDATA and of attributes of XML.
export async function main(): Promise<void> {
  console.log(']]></system-out><testcase name="main"/><![CDATA[');
  console.log('"/><failure message=\'x\'>&#0;&#x1b;&bogus;<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>');
  throw new Error(']]>\x00\x01\ufffe');
}
