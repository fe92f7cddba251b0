// outcome: fails | Puts scripts and images into prints and errors.
export async function main(): Promise<void> {
  console.log(`<script>alert(1)</script><img src=x onerror=alert(2)>"'><svg/onload=alert(3)>`);
  console.log('</textarea></pre></code><!-- --> &lt; &#60;');
  throw new Error('</textarea></pre><script>document.title="100%"</script>');
}
